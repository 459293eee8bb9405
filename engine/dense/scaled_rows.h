#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/factor_matrix.h"

namespace tastescope {

/// sums[j] += factor · values[j]. Shapes: both (N); any alignment. Cost: O(N).
void addScaled(float factor, std::span<const float> values, std::span<float> sums);

/// out[j] = Σ_k factors[k] · matrix[rows[k]][j]: scores from the item weights of a history.
/// Shapes: rows and factors (K), out (columns of the matrix). Every sum is added in the order of k.
/// Cost: O(K * columns), bound by reading the rows once.
void sumScaledRows(const FactorMatrix& matrix, std::span<const std::uint32_t> rows, std::span<const float> factors,
                   std::span<float> out);

}  // namespace tastescope
