#pragma once

#include <cstddef>
#include <span>

#include "engine/core/factor_matrix.h"

namespace tastescope {

/// out[r] = rows[r] · vector for all rows: the scores of all items for one user.
/// Shapes: rows (R, columns); paddedVector (rows.stride()), zeros behind `columns`; out (R).
/// Each row is added in the order of dot(), so its result does not depend on where in the matrix it stands.
/// Cost: O(R * stride), bound by reading `rows` once.
void rowsTimesVector(const FactorMatrix& rows, std::span<const float> paddedVector, std::span<float> out);

/// out[v * R + r] = rows[r] · vectors[firstVector + v], v < count: the scores of all items for a block of users.
/// Shapes: rows (R, columns); vectors (any, columns); out (count * R).
/// Every product is added in the order of the columns, so it does not depend on the block it is computed in, but may
/// differ from rowsTimesVector() in the last bits. `rows` is read once for 32 vectors (with AVX-512; twice the lanes
/// of a vector in general), so ask for many at once. Cost: O(count * R * columns).
void rowsTimesVectors(const FactorMatrix& rows, const FactorMatrix& vectors, std::size_t firstVector, std::size_t count,
                      std::span<float> out);

}  // namespace tastescope
