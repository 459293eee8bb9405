#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/rating_cell.h"
#include "engine/dense/rating_sgd.h"

namespace tastescope {

/// Positives of the users of a block, user after user, each with `candidateCount` items that the user has not seen. Items are
/// rows within the item block.
struct PairCell {
    std::span<const RatingSegment> segments;       // positives of each user
    const std::uint32_t* positives = nullptr;
    const std::uint32_t* candidates = nullptr;     // (positives, candidateCount)
    std::size_t candidateCount = 1;
};

/// One pass of Bayesian personalised ranking over a cell whose positives have one candidate each: with
/// x = b_i − b_j + p_u · (q_i − q_j) and e = σ(−x), p_u += η (e (q_i − q_j) − λ p_u), q_i += η (e p_u − λ q_i),
/// q_j += η (−e p_u − λ q_j), b_i += η (e − λ_b b_i), b_j += η (−e − λ_b b_j). The factors' user biases are not used.
/// Returns the sum of log(1 + e^−x), each taken before its update.
/// Source: Rendle, Freudenthaler, Gantner, Schmidt-Thieme, "BPR", UAI 2009, fig. 4.
/// Differs: a user's pairs are taken four at a time, errors from the same p_u, as sgdOverCell() does.
/// Cost: about 14 · stride operations a pair. Uses the widest vectors of the machine, chosen at run time.
double bprOverCell(const PairCell& cell, const RatingFactors& factors, const RatingStep& step);

/// The same in plain loops, for tests; equal to rounding.
double bprOverCellReference(const PairCell& cell, const RatingFactors& factors, const RatingStep& step);

/// One pass of weighted approximate-rank pairwise loss over a cell: a positive's candidates are scored in their order until the
/// n-th comes within a margin of 1 of the positive; then the steps of bprOverCell() with e = log(max(1, rank)), where
/// rank = `rankScale` / n. No step where no candidate comes so near. Returns the sum of e · (1 − x) over the steps.
/// `rankScale`: items that could have been drawn, less one.
/// Source: Weston, Bengio, Usunier, "WSABIE", IJCAI 2011; the weight is that of LightFM, log(rank) instead of a harmonic sum.
/// Differs: no bound on norms but L2 regularisation.
/// Cost: 2 · stride operations for each candidate scored, about 12 · stride a step.
double warpOverCell(const PairCell& cell, const RatingFactors& factors, const RatingStep& step, float rankScale);

/// The same in plain loops, for tests; equal to rounding.
double warpOverCellReference(const PairCell& cell, const RatingFactors& factors, const RatingStep& step, float rankScale);

}  // namespace tastescope
