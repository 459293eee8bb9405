#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/data/interaction_part.h"

namespace tastescope {

struct HandMadeRow {
    std::string user;
    std::string item;
    float value = 1.0F;
    std::optional<std::int64_t> timestamp = std::nullopt;
};

/// A data set of a few rows. It has timestamps if its first row has one.
inline Dataset handMadeDataset(const std::vector<HandMadeRow>& rows, Feedback feedback = Feedback::explicitRatings) {
    Dataset dataset;
    dataset.name = "hand-made";
    dataset.feedback = feedback;
    for (const HandMadeRow& row : rows) {
        dataset.interactions.users.push_back(dataset.userIds.indexOrAdd(row.user));
        dataset.interactions.items.push_back(dataset.itemIds.indexOrAdd(row.item));
        dataset.interactions.values.push_back(row.value);
        if (rows.front().timestamp) dataset.interactions.timestamps.push_back(*row.timestamp);
        dataset.minimumValue = &row == rows.data() ? row.value : std::min<double>(dataset.minimumValue, row.value);
        dataset.maximumValue = &row == rows.data() ? row.value : std::max<double>(dataset.maximumValue, row.value);
    }
    dataset.interactingItemCount = dataset.itemIds.size();
    return dataset;
}

inline std::shared_ptr<const Dataset> sharedDataset(const std::vector<HandMadeRow>& rows,
                                                    Feedback feedback = Feedback::explicitRatings) {
    return std::make_shared<const Dataset>(handMadeDataset(rows, feedback));
}

/// `userCount` users with `rowsPerUser` rows each, user after user, of different items; timestamps count the rows.
inline std::shared_ptr<const Dataset> evenDataset(std::size_t userCount, std::size_t rowsPerUser) {
    std::vector<HandMadeRow> rows;
    for (std::size_t user = 0; user < userCount; ++user)
        for (std::size_t item = 0; item < rowsPerUser; ++item)
            rows.push_back({"u" + std::to_string(user), "i" + std::to_string(item), static_cast<float>(1 + item % 5),
                            static_cast<std::int64_t>(rows.size())});
    return sharedDataset(rows);
}

/// A part of a data set that is all of it.
inline InteractionPart wholePart(const std::shared_ptr<const Dataset>& dataset) {
    return {dataset, std::make_shared<const PartLabels>(dataset->interactionCount(), PartLabel::test), PartLabel::test};
}

/// Labels as letters, in file order: t train, v validation, T test, - unused.
inline std::string labelText(const PartLabels& labels) {
    std::string text;
    for (const PartLabel label : labels)
        text += "tvT-"[static_cast<std::size_t>(label)];
    return text;
}

}  // namespace tastescope
