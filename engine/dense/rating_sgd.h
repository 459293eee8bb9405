#pragma once

#include <cstddef>

#include "engine/core/rating_cell.h"

namespace tastescope {

/// The parameters that one cell may touch: pointers to the first user of its user block and the first item of its item
/// block. Rows of factors are `stride` floats apart (a multiple of FactorMatrix::kRowAlignment) and zero behind the rank.
struct RatingFactors {
    float* userFactors = nullptr;
    float* itemFactors = nullptr;
    float* userBiases = nullptr;
    float* itemBiases = nullptr;
    std::size_t stride = 0;
};

struct RatingStep {
    float learningRate = 0.0F;
    float regularisation = 0.0F;
    float biasRegularisation = 0.0F;
    /// The user's factors are a sum of two vectors that both take the step, so that the sum takes it twice: SVD++.
    bool movesUserTwice = false;
};

/// One pass of stochastic gradient descent over the ratings of a cell, for r̂ = centre + b_u + b_i + p_u · q_i with squared error:
/// b_u += η (e − λ_b b_u), b_i += η (e − λ_b b_i), p_u += η (e q_i − λ p_u), q_i += η (e p_u − λ q_i);
/// with movesUserTwice p_u += η (2 e q_i − λ p_u).
/// Returns the sum of squared errors, each taken before its update.
/// Source: Koren, Bell, Volinsky, "Matrix factorization techniques for recommender systems", Computer 42(8), 2009, eq. 5.
/// Differs: a user's ratings are taken four at a time, errors from the same p_u and b_u, whose four steps are then summed
/// (with the regularisation compounded); that keeps the arithmetic units busy and costs no accuracy that we could measure.
/// Cost: about 10 · stride operations a rating. Uses the widest vectors of the machine, chosen at run time.
double sgdOverCell(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step);

/// The same in plain loops, for tests; equal to rounding.
double sgdOverCellReference(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step);

}  // namespace tastescope
