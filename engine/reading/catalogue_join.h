#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/reading/id_vectors.h"
#include "engine/reading/side_table.h"

namespace tastescope {

/// What a table added to a data set.
struct JoinedTable {
    std::size_t rows = 0;              // of the table, refused ones left out
    std::size_t matched = 0;           // rows about an item or user that the data set had before
    std::vector<std::string> columns;  // "title", "genres" and the names of attributes
};

/// Titles, categories and attributes of items. A cell that the table leaves empty keeps the title that was there;
/// attributes of the same name are replaced. Sets the item noun where it is still "item" and the name of the id or
/// title column tells it. `addsItems`: items that only the table knows are added behind the others.
JoinedTable joinItems(const SideTable& side, bool addsItems, Dataset& dataset);
/// Attributes of users; rows about unknown users are passed over.
JoinedTable joinUsers(const SideTable& side, Dataset& dataset);
/// The ten commonest tags of each item, as the item attribute "tags"; of equals those that were given first.
JoinedTable joinTags(const SideTable& side, Dataset& dataset);
/// All that each user searched for, once each and parted by " · ", as the user attribute "searches".
JoinedTable joinSearches(const SideTable& side, Dataset& dataset);
/// Vectors of items or users, zeros for those without.
JoinedTable joinVectors(const IdVectors& vectors, const std::string& name, bool areItems, Dataset& dataset);

}  // namespace tastescope
