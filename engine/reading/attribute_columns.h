#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "engine/data/attributes.h"

namespace tastescope {

/// Which row of a table describes each user or item, by index.
using RowOfIndex = std::vector<std::uint32_t>;
inline constexpr std::uint32_t kNoRow = std::numeric_limits<std::uint32_t>::max();

/// A column of a table as a typed attribute by index. Of the cells that are not empty: all numbers make a NumberColumn,
/// but seconds in a column named as a time, and written dates, a DateColumn; all lists of two or more numbers of one
/// length (parted by spaces, "|", or commas in brackets) a VectorColumn, zeros where a cell is missing; several names
/// parted by "|", ";" or "," in most cells, or few different short texts, that come again and again, a CategoryColumn;
/// anything else, and titles in any case, text.
Attribute typedAttribute(std::string name, const std::vector<std::string>& cells, const RowOfIndex& rows);

/// Cells parted into categories, numbered by first appearance in the table. The separator is the first of "|", ";" and
/// "," that any cell holds, or a space where `isWordList`. "(no genres listed)" is none.
CategoryColumn categoryColumn(const std::vector<std::string>& cells, const RowOfIndex& rows, bool isWordList);

/// The year at the end of titles such as "Toy Story (1995)", NaN where there is none. Shape: that of `titles`.
NumberColumn yearsOfTitles(const std::vector<std::string>& titles);

}  // namespace tastescope
