#include "engine/data/liked_from.h"

#include <limits>

namespace tastescope {

double defaultLikedFrom(const Dataset& dataset) {
    if (dataset.feedback == Feedback::implicitFeedback) return -std::numeric_limits<double>::infinity();
    constexpr double kTolerance = 1e-6;  // values are floats, bounds are doubles
    const double scale = dataset.maximumValue - dataset.minimumValue;
    const double bound = dataset.minimumValue + (0.75 - kTolerance) * scale;
    double smallest = dataset.maximumValue;
    for (const float value : dataset.interactions.values) {
        const auto candidate = static_cast<double>(value);
        if (candidate >= bound && candidate < smallest) smallest = candidate;
    }
    return smallest;
}

}  // namespace tastescope
