#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "engine/core/big_vector.h"
#include "engine/core/index_types.h"
#include "engine/data/attributes.h"
#include "engine/data/id_map.h"
#include "engine/data/planted_truth.h"
#include "engine/data/read_report.h"

namespace tastescope {

enum class Feedback {
    explicitRatings,    // values are ratings
    implicitFeedback,   // values are 1
};

/// The interactions as columns, in file order: the reproducible order of everything that follows.
struct InteractionColumns {
    BigVector<std::uint32_t> users;
    BigVector<std::uint32_t> items;
    BigVector<float> values;
    BigVector<std::int64_t> timestamps;  // seconds since 1970; empty where the file has none

    std::size_t size() const { return users.size(); }
};

/// A data set in memory. Made once by a reader or the planted generator, then handled as shared_ptr<const Dataset> and never changed.
/// Items 0 … itemCount() have at least one interaction; those of the catalogue without any follow them in `itemIds`.
struct Dataset {
    std::string name;                // "ml-100k": the file or folder, for titles
    Feedback feedback = Feedback::explicitRatings;
    InteractionColumns interactions;
    IdMap userIds;
    IdMap itemIds;                   // interacting items first, then catalogue-only ones
    std::size_t interactingItemCount = 0;
    Catalogue catalogue;
    double minimumValue = 0.0;       // the rating scale as found in the data
    double maximumValue = 0.0;
    std::string itemNoun = "item";   // singular: "film", "book"
    ReadReport report;
    std::shared_ptr<const PlantedTruth> truth;  // null for real data

    std::size_t userCount() const { return userIds.size(); }
    std::size_t itemCount() const { return interactingItemCount; }
    std::size_t catalogueItemCount() const { return itemIds.size(); }
    std::size_t interactionCount() const { return interactions.size(); }
    bool hasTimestamps() const { return !interactions.timestamps.empty(); }
    /// The title where there is one, else the id.
    std::string itemTitle(ItemIndex item) const {
        const std::size_t index = item.value();
        if (index < catalogue.itemTitles.size() && !catalogue.itemTitles[index].empty()) return catalogue.itemTitles[index];
        return std::string(itemIds.id(item.value()));
    }
};

}  // namespace tastescope
