#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/writing/field_text.h"

namespace tastescope {

/// What the columns of the three tables are called.
struct TableNames {
    std::string user = "userId";
    std::string item = "itemId";
    std::string rating = "rating";
    std::string timestamp = "timestamp";
    std::string title = "title";
    std::string categories = "genres";
};

/// One row a rating, in the order of the rows; a header unless `names` is null. The same bytes for any number of
/// threads (0: all).
void writeRatingTable(const Dataset& dataset, const std::filesystem::path& path, const TableStyle& style,
                      const TableNames* names, int threadCount);
/// One row an item (a user), items in order of id, users of index: id, title, categories, and every attribute.
void writeItemTable(const Dataset& dataset, const std::filesystem::path& path, const TableStyle& style,
                    const TableNames& names);
void writeUserTable(const Dataset& dataset, const std::filesystem::path& path, const TableStyle& style,
                    const TableNames& names);

/// Indices by id, shorter ids first: whole numbers in their order, so that a reader meets the genres of made-up data in
/// the order of the ring.
std::vector<std::uint32_t> indicesById(const IdMap& ids);

}  // namespace tastescope
