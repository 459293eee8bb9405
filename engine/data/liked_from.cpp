#include "engine/data/liked_from.h"

#include <limits>

namespace tastescope {

double likedBound(double minimum, double maximum) {
    constexpr double kTolerance = 1e-6;
    return minimum + (0.75 - kTolerance) * (maximum - minimum);
}

double defaultLikedFrom(const Dataset& dataset) {
    if (dataset.feedback == Feedback::implicitFeedback) return -std::numeric_limits<double>::infinity();
    const double bound = likedBound(dataset.minimumValue, dataset.maximumValue);
    double smallest = dataset.maximumValue;
    for (const float value : dataset.interactions.values) {
        const auto candidate = static_cast<double>(value);
        if (candidate >= bound && candidate < smallest) smallest = candidate;
    }
    return smallest;
}

}  // namespace tastescope
