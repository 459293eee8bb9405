#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/data/id_map.h"
#include "engine/reading/attribute_columns.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/text_table.h"
#include "engine/reading/tree_survey.h"

namespace tastescope {

/// A table about items or users, with names for all its columns.
struct SideTable {
    std::string fileName;
    FileNature nature;
    TextTable table;
    std::size_t idColumn = 0;

    const std::vector<std::string>& ids() const { return table.columns[idColumn]; }
};

/// The names of genres in u.genre, where the tree has such a file; a damaged one is none.
std::vector<std::string> genreNamesOf(const InputTree& tree, const TreeSurvey& survey);

/// The first column whose name has this meaning.
std::optional<std::size_t> columnOf(const TextTable& table, ColumnMeaning meaning);

/// Reads a table of items, users, tags (whose ids are those of items) or searches; nothing if it has no column of ids.
/// `genreNames` as in withNamedColumns. Throws DataError if it cannot be read.
std::optional<SideTable> readSideTable(const InputTree& tree, std::size_t file, const FileNature& nature,
                                       const std::vector<std::string>& genreNames);

/// How many of the first `idCount` ids occur in the column.
std::size_t knownCount(const std::vector<std::string>& column, const IdMap& ids, std::size_t idCount);

/// Which row describes each index; of a repeated id the first row counts.
RowOfIndex rowsByIndex(const SideTable& side, const IdMap& ids);

}  // namespace tastescope
