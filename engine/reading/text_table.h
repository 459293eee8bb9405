#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/reading/byte_source.h"
#include "engine/reading/layout_sniffer.h"

namespace tastescope {

/// A small table (titles, users) in memory as text, column by column.
struct TextTable {
    DelimitedLayout layout;
    std::vector<std::string> names;                 // of the columns; empty where the file has no header
    std::vector<std::vector<std::string>> columns;  // all of rowCount; cells that a row lacks are empty
    std::size_t rowCount = 0;
    std::size_t refusedCount = 0;  // rows left out: a quote that is not closed, no such object

    const std::vector<std::string>* find(std::string_view name) const;
};

/// All of a file as UTF-8 with line feeds; the encoding is guessed from the whole of it. Throws DataError if it cannot
/// be read.
std::string readWholeText(ByteSource& source);

/// Reads a whole delimited table. Quoted line ends are part of their field. Throws DataError if it cannot be read.
TextTable readTextTable(ByteSource& source);
/// Reads a table of exactly `columnCount` columns, parted by the first delimiters of each line; neither header nor
/// quotes are known. Rows with fewer columns are refused. Throws DataError if it cannot be read.
TextTable readPlainTable(ByteSource& source, char delimiter, std::size_t columnCount);

}  // namespace tastescope
