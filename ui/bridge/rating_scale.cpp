#include "ui/bridge/rating_scale.h"

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr double kRoom = 1e-4;  // values are floats: 0.1 steps are not exact
constexpr double kLevelsOfWholeSteps = 20;

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < kRoom;
}

bool isOnSteps(const DatasetFacts& facts, double lowest, double step) {
    return std::all_of(facts.valueHistogram.begin(), facts.valueHistogram.end(),
                       [&](const ValueCount& each) { return isWhole((each.value - lowest) / step); });
}

double stepOf(const DatasetFacts& facts, double lowest, double highest) {
    // Whole stars are whole stars, even where only 1, 3 and 5 were given.
    if (highest - lowest <= kLevelsOfWholeSteps && isOnSteps(facts, lowest, 1)) return 1;
    for (const double step : {100.0, 50.0, 20.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.25, 0.2, 0.1})
        if (isOnSteps(facts, lowest, step)) return step;
    return 0;
}

int decimalsOf(double lowest, double step) {
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double power = std::pow(10.0, decimals);
        if (step > 0 && isWhole(lowest * power) && isWhole(step * power)) return decimals;
    }
    return 2;
}

}  // namespace

int RatingScale::levelCount() const {
    return step > 0 ? int(std::lround((highest - lowest) / step)) + 1 : 0;
}

RatingScale ratingScale(const DatasetFacts& facts, double lowest, double highest) {
    RatingScale scale;
    scale.lowest = lowest;
    scale.highest = highest;
    // Too many values to be told apart are counted in bins named by their middles: the lowest value is none of them.
    const bool areDistinct = !facts.valueHistogram.empty() && facts.valueHistogram.front().value == lowest;
    if (areDistinct) scale.step = stepOf(facts, lowest, highest);
    scale.decimals = decimalsOf(lowest, scale.step);
    return scale;
}

ValueBars::ValueBars(const RatingScale& scale, int mostBars) : lowest_(scale.lowest) {
    const int levels = scale.levelCount();
    areLevels_ = levels > 0 && levels <= mostBars;
    if (areLevels_) {
        count_ = levels;
        perUnit_ = 1 / scale.step;
        rounding_ = 0.5;
    } else if (scale.highest > scale.lowest) {
        count_ = kBinCount;
        perUnit_ = kBinCount / (scale.highest - scale.lowest);
    }
}

}  // namespace tastescope
