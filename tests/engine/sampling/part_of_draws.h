#pragma once

#include <memory>

#include "engine/core/random.h"
#include "engine/data/interaction_part.h"

namespace tastescope::test {

/// A part of `rowCount` drawn ratings of 40 users and 25 items, every eighth row in another part; `distinctValues` values.
inline InteractionPart partOfDraws(std::size_t rowCount, std::uint32_t distinctValues) {
    auto dataset = std::make_shared<Dataset>();
    auto labels = std::make_shared<PartLabels>();
    RandomStream stream(9, RandomPurpose::test);
    for (int user = 0; user < 40; ++user) dataset->userIds.indexOrAdd("u" + std::to_string(user));
    for (int item = 0; item < 25; ++item) dataset->itemIds.indexOrAdd("i" + std::to_string(item));
    dataset->interactingItemCount = 25;
    for (std::size_t row = 0; row < rowCount; ++row) {
        dataset->interactions.users.push_back(stream.below(40));
        dataset->interactions.items.push_back(stream.below(25));
        dataset->interactions.values.push_back(static_cast<float>(stream.below(distinctValues)) * 0.5F);
        labels->push_back(row % 8 == 0 ? PartLabel::test : PartLabel::train);
    }
    return {dataset, labels, PartLabel::train};
}

}  // namespace tastescope::test
