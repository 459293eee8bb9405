#pragma once

#include <cstddef>

namespace tastescope {

// Least squares of one row of a factorisation. Rows of `stride` floats (a multiple of FactorMatrix::kRowAlignment) are aligned to 64
// bytes and zero behind the rank; a matrix is `stride` such rows. Of a symmetric matrix the upper triangle counts; what stands
// below the diagonal is left undefined.

/// matrix += Σ_r rows[r]ᵀ rows[r]. Shapes: rows (count, stride), matrix (stride, stride).
/// Each entry is summed over the rows in their order and then added, so the result depends on the values and the instruction set
/// alone. Cost: count · stride² ÷ 2 multiply-adds; keep `count` small enough for the rows to stay in cache.
void addOuterProducts(const float* rows, std::size_t count, std::size_t stride, float* matrix);

/// matrix += weight · rowᵀ row. Cost: O(stride²).
void addOuterProduct(const float* row, float weight, std::size_t stride, float* matrix);

/// products += Σ_r targets[r] rows[r] and sums += Σ_r rows[r], in the order of the rows. Shapes: targets (count), products and sums
/// (stride), aligned to 64 bytes. Cost: O(count · stride).
void addTargetProducts(const float* rows, std::size_t count, std::size_t stride, const float* targets, float* products, float* sums);

/// Solves matrix x = vector for a symmetric positive definite matrix by Cholesky's factorisation matrix = Uᵀ U; x takes the place of
/// vector and U that of the matrix. Shapes: matrix (stride, stride), of which (rank, rank) counts; vector (stride).
/// Where a pivot is not positive (the matrix is singular to rounding) that unknown becomes zero. Cost: rank³ ÷ 6.
void solvePositiveDefinite(float* matrix, std::size_t rank, std::size_t stride, float* vector);

// The same in plain loops, for tests; equal to rounding.
void addOuterProductsReference(const float* rows, std::size_t count, std::size_t stride, float* matrix);
void addOuterProductReference(const float* row, float weight, std::size_t stride, float* matrix);
void addTargetProductsReference(const float* rows, std::size_t count, std::size_t stride, const float* targets, float* products,
                                float* sums);
void solvePositiveDefiniteReference(float* matrix, std::size_t rank, std::size_t stride, float* vector);

}  // namespace tastescope
