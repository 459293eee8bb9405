#pragma once

#include <optional>
#include <string_view>

namespace tastescope {

/// What becomes of several rows about the same user and item.
enum class Duplicates {
    automatic,  // ratings: the last; events: the sum of their weights; plain clicks: all are kept
    keepAll,
    first,      // by time where there are timestamps, else by the order of rows
    last,
    mean,
    sum,
};

/// "auto", "all", "first", "last", "mean", "sum".
std::string_view duplicatesName(Duplicates duplicates);
std::optional<Duplicates> duplicatesFromName(std::string_view name);

}  // namespace tastescope
