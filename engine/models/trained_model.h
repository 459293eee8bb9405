#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/data/attributes.h"
#include "engine/data/id_map.h"
#include "engine/data/user_lists.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// Everything besides parameters that answering questions about a model needs: so a model file is complete without its
/// data set. Items here are those the model knows (0 … itemCount).
struct ModelContext {
    IdMap userIds;
    IdMap itemIds;
    std::vector<std::string> itemTitles;  // by item; empty text: unknown
    CategoryColumn itemCategories;
    UserLists trainLists;
    UserLists validationLists;
    std::vector<std::uint32_t> itemTrainCounts;  // training ratings of each item
    double meanTrainValue = 0.0;
    double minimumValue = 0.0;
    double maximumValue = 0.0;
    bool isExplicit = true;
    std::string itemNoun = "item";

    std::size_t userCount() const { return userIds.size(); }
    std::size_t itemCount() const { return itemTrainCounts.size(); }
    std::string itemTitle(ItemIndex item) const {
        const std::size_t index = item.value();
        if (index < itemTitles.size() && !itemTitles[index].empty()) return itemTitles[index];
        return std::string(itemIds.id(item.value()));
    }
};

/// A recommender with what it was trained on: a fresh one and one from a file are used alike.
struct TrainedModel {
    std::shared_ptr<const Recommender> recommender;
    std::shared_ptr<const ModelContext> context;
};

}  // namespace tastescope
