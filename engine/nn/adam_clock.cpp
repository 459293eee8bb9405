#include "engine/nn/adam_clock.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tastescope {
namespace {

/// √(1 − β2^t) is 1 in float from here: .999^17,400 < 2^-25.
constexpr std::size_t kCorrectedSteps = 17'400;
/// β1^k is 0 in float from here.
constexpr std::size_t kDecaySteps = 1024;

}  // namespace

AdamClock::AdamClock(double learningRate) : learningRate_(learningRate) {
    corrections_.resize(kCorrectedSteps + 1 + kWindow, 0.0F);
    for (std::size_t step = 1; step < corrections_.size(); ++step) {
        const auto t = static_cast<double>(step);
        corrections_[step] =
            static_cast<float>(std::sqrt(1.0 - std::pow(kSquareDecay, t)) / (1.0 - std::pow(kMeanDecay, t)));
    }
    const double r = std::sqrt(kSquareDecay);
    weights_.resize(AdamGap::kTerms * kWindow);
    weightSums_.resize(kWindow + 1);
    for (std::size_t term = 0; term < AdamGap::kTerms; ++term) {
        double sum = 0.0;
        for (std::size_t step = 1; step <= kWindow; ++step) {
            const auto k = static_cast<double>(step);
            const double weight = std::pow(kMeanDecay / r, k) * std::pow(1.0 - std::pow(r, -k), static_cast<double>(term));
            sum += weight;
            weights_[term * kWindow + step - 1] = static_cast<float>(weight);
            weightSums_[step][term] = static_cast<float>(sum);
        }
    }
    for (std::size_t steps = 0; steps < kDecaySteps; ++steps) {
        meanDecays_.push_back(static_cast<float>(std::pow(kMeanDecay, static_cast<double>(steps))));
        squareDecays_.push_back(static_cast<float>(std::pow(kSquareDecay, static_cast<double>(steps))));
    }
}

AdamStep AdamClock::nextStep() {
    ++stepsDone_;
    const double correction =
        stepsDone_ < corrections_.size() ? static_cast<double>(corrections_[stepsDone_]) : 1.0;
    return {static_cast<float>(learningRate_ * correction), static_cast<float>(1.0 - kMeanDecay), static_cast<float>(1.0 - kSquareDecay),
            static_cast<float>(kEpsilon)};
}

AdamGap AdamClock::gapSince(std::uint64_t lastStep) const {
    assert(lastStep <= stepsDone_);
    const std::uint64_t steps = stepsDone_ - lastStep;
    const auto moving = static_cast<std::size_t>(std::min<std::uint64_t>(steps, kWindow));
    const auto rate = static_cast<float>(learningRate_);
    AdamGap gap;
    gap.epsilon = static_cast<float>(kEpsilon);
    gap.movement = lastStep >= kCorrectedSteps
                       ? weightSums_[moving]
                       : sumGapTerms(corrections_.data() + lastStep + 1, weights_.data(), kWindow, moving);
    for (float& term : gap.movement) term *= rate;
    gap.meanDecay = steps < kDecaySteps ? meanDecays_[steps] : 0.0F;
    gap.squareDecay = steps < kDecaySteps ? squareDecays_[steps]
                                          : static_cast<float>(std::pow(kSquareDecay, static_cast<double>(steps)));
    return gap;
}

}  // namespace tastescope
