#include "engine/reading/event_counts.h"

#include <algorithm>

#include "engine/core/name_text.h"

namespace tastescope {

std::uint16_t EventCounts::positionOf(std::string_view type) {
    const auto known = std::find_if(types_.begin(), types_.end(), [&](const EventType& one) { return one.type == type; });
    if (known != types_.end()) return static_cast<std::uint16_t>(known - types_.begin());
    double weight = defaultEventWeight(type);
    for (const EventWeight& one : chosen_)
        if (lowerCase(one.type) == lowerCase(type)) weight = one.weight;
    types_.push_back({std::string(type), weight, 0});
    return static_cast<std::uint16_t>(types_.size() - 1);
}

}  // namespace tastescope
