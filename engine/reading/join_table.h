#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/data/dataset.h"

namespace tastescope {

/// An open data set with a table joined onto it.
struct JoinResult {
    std::shared_ptr<const Dataset> dataset;
    std::size_t matched = 0;  // rows about an item or user of the data set
    std::size_t rows = 0;     // of the table
    bool areItems = true;
    std::vector<std::string> addedColumns;
};

/// Joins a table of items or users (titles, attributes, tags, searches, vectors; plain, compressed or in a folder or
/// archive, of which the table with most matches is taken) by id. The given data set stays as it is; items that only
/// the table knows are not added. Throws DataError if the file is no such table, none of its ids match, or it cannot be
/// read.
JoinResult joinTable(const std::shared_ptr<const Dataset>& dataset, const std::string& path);

/// Whether the file, folder or archive holds a table that can be joined and no ratings that could be opened. Reads the
/// beginning of each file; false where nothing can be read.
bool isJoinable(const std::string& path);

}  // namespace tastescope
