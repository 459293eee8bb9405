#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/reading/byte_source.h"
#include "engine/reading/layout_sniffer.h"

namespace tastescope {

/// A small delimited file (titles, users) in memory as text, column by column.
struct TextTable {
    DelimitedLayout layout;
    std::vector<std::string> names;                 // of the columns; empty where the file has no header
    std::vector<std::vector<std::string>> columns;  // all of rowCount; cells that a row lacks are empty
    std::size_t rowCount = 0;
    std::size_t unclosedCount = 0;  // rows left out for a quote that is not closed

    const std::vector<std::string>* find(std::string_view name) const;
};

/// Reads a whole table as UTF-8 (ISO-8859-1 is converted: decided by whether the whole file is valid UTF-8).
/// Quoted line ends are part of their field. Throws DataError if the file cannot be read.
TextTable readTextTable(ByteSource& source);

}  // namespace tastescope
