#pragma once

#include "engine/core/rating_cell.h"
#include "engine/dense/rating_sgd.h"

namespace tastescope {

/// What a pass saw, summed over its samples, each before its update.
struct LogisticLoss {
    double crossEntropy = 0.0;
    double squares = 0.0;  // of t − σ(z)
};

/// One pass of stochastic gradient descent over samples with targets t in [0, 1], for z = b + b_u + b_i + p_u · q_i with the
/// cross-entropy −t log σ(z) − (1 − t) log(1 − σ(z)): with e = t − σ(z), the steps of sgdOverCell() and b += η (e − λ_b b).
/// `bias` is b, which this pass alone may touch. The cell's values are the targets.
/// Source: Rendle, Krichene, Zhang, Anderson, "Neural collaborative filtering vs. matrix factorization revisited", RecSys 2020.
/// Differs: a user's samples are taken four at a time, as sgdOverCell() does.
/// Cost: about 10 · stride operations a sample. Uses the widest vectors of the machine, chosen at run time.
LogisticLoss logisticSgdOverCell(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step, float& bias);

/// The same in plain loops, for tests; equal to rounding.
LogisticLoss logisticSgdOverCellReference(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step, float& bias);

}  // namespace tastescope
