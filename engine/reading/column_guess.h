#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/reading/column_roles.h"
#include "engine/reading/layout_sniffer.h"

namespace tastescope {

/// Which columns of a rating file hold what, and what a person should know of the choice.
struct ColumnGuess {
    std::vector<std::string> doubts;  // what is not sure
    ColumnRoles roles;
    std::vector<std::string> notes;
};

/// Guesses by the header's names where it has any that are known, otherwise by position and content: user, item, then
/// a rating and a timestamp (numbers from 1e8 on). Without a rating column the feedback is implicit.
/// Throws DataError if the header names columns but neither says nor hints which are user and item.
ColumnGuess guessColumns(const SniffedText& sniffed, const std::string& path);

/// The roles without a timestamp column that no row of the sample can be read from, which is added to `notes`.
ColumnRoles withReadableTimestamps(ColumnRoles roles, const SniffedText& sniffed, std::vector<std::string>& notes);

}  // namespace tastescope
