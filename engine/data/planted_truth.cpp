#include "engine/data/planted_truth.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>

#include "engine/data/interaction_part.h"

namespace tastescope {
namespace {

/// The chance that a standard normal number is below `value`.
double normalBelow(double value) {
    return 0.5 * std::erfc(-value / std::numbers::sqrt2);
}

}  // namespace

double PlantedTruth::expectedValue(UserIndex user, ItemIndex item) const {
    const std::span<const float> userRow = userFactors.row(user.value());
    const std::span<const float> itemRow = itemFactors.row(item.value());
    double sum = mean + static_cast<double>(userBiases[user.value()]) + static_cast<double>(itemBiases[item.value()]);
    for (std::size_t factor = 0; factor < userRow.size(); ++factor)
        sum += static_cast<double>(userRow[factor]) * static_cast<double>(itemRow[factor]);
    return sum;
}

double PlantedTruth::onScale(double value) const {
    return std::clamp(std::floor(value / step + 0.5) * step, minimum, maximum);
}

double PlantedTruth::observedVariance(UserIndex user, ItemIndex item) const {
    if (noise <= 0.0) return 0.0;
    const double expected = expectedValue(user, item);
    const int steps = static_cast<int>(std::lround((maximum - minimum) / step));
    double below = 0.0;
    double first = 0.0;
    double second = 0.0;
    // About the middle of the scale, so that the difference of the moments keeps its digits.
    const double middle = 0.5 * (minimum + maximum);
    for (int place = 0; place <= steps; ++place) {
        const double value = minimum + place * step;
        const double upTo = place == steps ? 1.0 : normalBelow((value + 0.5 * step - expected) / noise);
        first += (upTo - below) * (value - middle);
        second += (upTo - below) * (value - middle) * (value - middle);
        below = upTo;
    }
    return std::max(0.0, second - first * first);
}

double noiseFloor(const InteractionPart& part) {
    if (part.empty() || part.dataset().truth == nullptr) return std::numeric_limits<double>::quiet_NaN();
    const PlantedTruth& truth = *part.dataset().truth;
    const InteractionColumns& columns = part.dataset().interactions;
    double sum = 0.0;
    part.forEachRow([&](std::size_t row) {
        sum += truth.observedVariance(UserIndex(columns.users[row]), ItemIndex(columns.items[row]));
    });
    return std::sqrt(sum / static_cast<double>(part.size()));
}

}  // namespace tastescope
