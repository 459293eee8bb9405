#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/big_vector.h"
#include "engine/core/factor_matrix.h"
#include "engine/dense/transposed_product.h"

namespace tastescope {

/// What addNormalEquations() gathers rows in; belongs to a thread.
struct NormalEquationsScratch {
    BigVector<float> rows;
    BigVector<float> weighted;
};

/// Some columns of some rows of a factor matrix, from `firstColumn` on; both are multiples of 16.
struct FactorColumns {
    const FactorMatrix& factors;
    std::size_t firstColumn = 0;
    std::size_t width = 0;
};

/// a += Σ_k weights[k] · y_k y_kᵀ (upper triangle), b += Σ_k coefficients[k] · y_k, with y_k = the columns of row rows[k]:
/// what a regression on those rows is solved from. One core.
/// Shapes: rows, weights, coefficients (K); a (width, width), b (width), both on 64-byte lines; a's stride a multiple of 16.
/// Rows are gathered in batches whose size depends on the width alone and added batch by batch, in order.
/// Cost: about 1.2 · K · width² operations.
void addNormalEquations(const FactorColumns& columns, std::span<const std::uint32_t> rows, std::span<const float> weights,
                        std::span<const float> coefficients, Panel a, float* b, NormalEquationsScratch& scratch);

}  // namespace tastescope
