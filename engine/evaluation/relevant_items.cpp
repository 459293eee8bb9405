#include "engine/evaluation/relevant_items.h"

#include <algorithm>
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

}  // namespace tastescope
