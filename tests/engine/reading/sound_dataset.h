#pragma once

#include <cmath>
#include <string>

#include "engine/data/dataset.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {

/// What contradicts itself in a data set that was read; empty if nothing does. No input may make a reader hand out such.
inline std::string unsoundnessOf(const Dataset& dataset) {
    const InteractionColumns& columns = dataset.interactions;
    const std::size_t rows = columns.size();
    if (rows == 0) return "it has no rows";
    if (columns.items.size() != rows || columns.values.size() != rows) return "its columns differ in length";
    if (dataset.hasTimestamps() && columns.timestamps.size() != rows) return "some rows have no time";
    if (dataset.report.rows != dataset.report.accepted + dataset.report.refused) return "the report does not add up";
    if (dataset.itemCount() > dataset.catalogueItemCount()) return "items without an id";
    for (std::size_t row = 0; row < rows; ++row) {
        const double value = columns.values[row];
        if (columns.users[row] >= dataset.userCount()) return "a row without a user";
        if (columns.items[row] >= dataset.itemCount()) return "a row without an item";
        if (!std::isfinite(value)) return "a value that is no number";
        if (value < dataset.minimumValue || value > dataset.maximumValue) return "a value off the scale";
    }
    for (std::uint32_t user = 0; user < dataset.userCount(); ++user)
        if (!isValidUtf8(dataset.userIds.id(user))) return "a user id that is not UTF-8";
    for (std::uint32_t item = 0; item < dataset.catalogueItemCount(); ++item)
        if (!isValidUtf8(dataset.itemIds.id(item))) return "an item id that is not UTF-8";
    return {};
}

}  // namespace tastescope
