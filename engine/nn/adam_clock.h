#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/dense/adam_rows.h"

namespace tastescope {

/// Counts the steps of Adam, and knows what one step does to a row that has a gradient and what a gap of steps does to a row that has none.
/// Source: Kingma, Ba, "Adam: a method for stochastic optimization", ICLR 2015, in the form with ε outside of the bias corrections
/// (end of its section 2), as Keras has it: α_t = η √(1 − β2^t) / (1 − β1^t), x −= α_t m / (√v + ε).
///
/// Gaps. By the dense rule a row without a gradient moves on while its moments decay: after k steps m is β1^k m and √v is r^k √v, r = √β2, so
/// a gap of K steps that starts after step t moves x by −m Σ_k α_{t+k} β1^k / (r^k √v + ε). Writing the denominator as
/// (√v + ε) r^k (1 + u x_k) with u = ε / (√v + ε) ≤ 1 and x_k = r^−k − 1 gives −m / (√v + ε) · Σ_j (−u)^j B_j, where
/// B_j = Σ_k α_{t+k} (β1 / r)^k x_k^j does not depend on the row: four coefficients instead of K steps of a square root and a division a value.
/// The result is the dense one to rounding: terms of j ≥ 4 are less than 2e-8 of the movement even at v = 0, and steps after
/// kWindow of a gap less than 2e-9 of it; a float rounds at 6e-8.
class AdamClock {
  public:
    static constexpr double kMeanDecay = 0.9;      // β1
    static constexpr double kSquareDecay = 0.999;  // β2
    static constexpr double kEpsilon = 1e-7;       // Keras's
    /// Steps of a gap that still move a row.
    static constexpr std::size_t kWindow = 192;

    explicit AdamClock(double learningRate);

    std::uint64_t stepsDone() const { return stepsDone_; }
    double learningRate() const { return learningRate_; }
    /// All rows must stand at stepsDone(), because a gap is worked out with one learning rate.
    void setLearningRate(double learningRate) { learningRate_ = learningRate; }
    /// As after loading a state.
    void setStepsDone(std::uint64_t steps) { stepsDone_ = steps; }

    /// Counts one more step and returns it.
    AdamStep nextStep();
    /// What the steps after `lastStep` up to stepsDone() do to a row that stands at `lastStep`. Cost: O(kWindow) while √(1 − β2^t) still
    /// matters (17,000 steps), then a look-up.
    AdamGap gapSince(std::uint64_t lastStep) const;

  private:
    double learningRate_;
    std::uint64_t stepsDone_ = 0;
    std::vector<float> corrections_;  // by step: α_t / η, until it is 1 to rounding
    BigVector<float> weights_;        // by term, then by step of the gap from 1: (−1)^j (β1 / r)^k x_k^j
    std::vector<std::array<float, AdamGap::kTerms>> weightSums_;  // by steps of a gap, from 0
    std::vector<float> meanDecays_;   // powers of β1 until they vanish
    std::vector<float> squareDecays_;
};

}  // namespace tastescope
