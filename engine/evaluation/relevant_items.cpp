#include "engine/evaluation/relevant_items.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace tastescope {

UserLists relevantItems(const InteractionPart& part, double from) {
    UserLists all(part);
    // Compared as floats, as the values are kept: 0.8F >= 0.8 is false.
    const auto threshold = static_cast<float>(from);
    const auto isRelevant = [&](float value) { return value >= threshold; };
    if (std::all_of(all.allValues().begin(), all.allValues().end(), isRelevant)) return all;

    std::vector<std::uint64_t> offsets{0};
    BigVector<std::uint32_t> items;
    BigVector<float> values;
    for (std::size_t user = 0; user < all.userCount(); ++user) {
        const std::span<const std::uint32_t> itemsOfUser = all.items(UserIndex(user));
        const std::span<const float> valuesOfUser = all.values(UserIndex(user));
        for (std::size_t place = 0; place < itemsOfUser.size(); ++place) {
            if (!isRelevant(valuesOfUser[place])) continue;
            items.push_back(itemsOfUser[place]);
            values.push_back(valuesOfUser[place]);
        }
        offsets.push_back(items.size());
    }
    return {std::move(offsets), std::move(items), std::move(values), part.dataset().catalogueItemCount()};
}

double defaultRelevantFrom(const Dataset& dataset) {
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
