#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/reading/column_roles.h"
#include "engine/reading/layout_sniffer.h"

namespace tastescope {

/// Which columns of a rating file hold what, and what a person should know of the choice.
struct ColumnGuess {
    ColumnRoles roles;
    std::vector<std::string> notes;
    std::vector<std::string> doubts;  // what names and contents leave open; empty where they say it all
};

/// Guesses by the header's names where it has any that are known; a column of words for events ("view", "buy") and one
/// of times are known by their contents too. A count of plays is the rating where no column is named so. Without known
/// names columns are taken by position: user, item, then a rating and a time, passing over events; of more columns, or
/// where the time comes first, that is a doubt. Without a rating column the feedback is implicit.
/// Throws DataError if the header names columns but neither says nor hints which are user and item.
ColumnGuess guessColumns(const SniffedText& sniffed, const std::string& path);

/// The roles without a timestamp column that no row of the sample can be read from, which is added to `notes`.
ColumnRoles withReadableTimestamps(ColumnRoles roles, const SniffedText& sniffed, std::vector<std::string>& notes);

}  // namespace tastescope
