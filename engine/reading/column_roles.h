#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tastescope {

/// Which column of a rating file holds what, counted from 0.
struct ColumnRoles {
    std::size_t user = 0;
    std::size_t item = 1;
    std::optional<std::size_t> rating;  // none: implicit feedback
    std::optional<std::size_t> timestamp;
    std::optional<std::size_t> event = std::nullopt;  // the type of each event: view, cart, buy
    std::optional<std::size_t> words =
        std::nullopt;  // what the user wrote, such as a search: becomes an attribute of the user

    ColumnRoles() = default;
    ColumnRoles(std::size_t userColumn, std::size_t itemColumn, std::optional<std::size_t> ratingColumn = {},
                std::optional<std::size_t> timestampColumn = {}, std::optional<std::size_t> eventColumn = {},
                std::optional<std::size_t> wordsColumn = {})
        : user(userColumn), item(itemColumn), rating(ratingColumn), timestamp(timestampColumn), event(eventColumn), words(wordsColumn) {}

    /// The highest of the columns that are used.
    std::size_t lastColumn() const {
        return std::max({user, item, rating.value_or(0), timestamp.value_or(0), event.value_or(0), words.value_or(0)});
    }

    bool operator==(const ColumnRoles&) const = default;
};

/// Roles from names in column order: "user,item,rating,timestamp,event,search" or whatever a header may call them; "-",
/// "_", an empty or any other name passes a column over. Throws std::invalid_argument without a user and an item, or if
/// a role is named twice.
ColumnRoles parseColumnRoles(std::string_view names);

}  // namespace tastescope
