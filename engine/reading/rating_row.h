#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/reading/column_roles.h"
#include "engine/reading/layout_sniffer.h"
#include "engine/reading/row_splitter.h"
#include "engine/reading/time_text.h"

namespace tastescope {

/// One row of a rating file. The ids are views, valid until the next row is parsed.
struct RatingRow {
    std::string_view user;
    std::string_view item;
    float value = 1.0F;
    std::int64_t timestamp = 0;
    std::string_view event;  // the type of event, where the file has such a column
    std::string_view words;  // what the user wrote, where the file has such a column
};

/// Turns lines into rating rows. A row is one line: quoted line ends are known in tables of titles, not here, where a
/// stray quote would take good rows with it.
class RatingRowParser {
  public:
    RatingRowParser(const DelimitedLayout& layout, const ColumnRoles& roles, char decimalSign = '.',
                    DateOrder dateOrder = DateOrder::dayFirst);

    /// Parses `line` (without its line end) into `row`. Returns nullptr, or why the row is refused.
    /// Cost: O(length), no allocation once the scratch memory has grown to the longest line.
    const char* parse(std::string_view line, RatingRow& row);

  private:
    const char* parseValue(std::string_view text, float& value) const;

    ColumnRoles roles_;
    std::size_t fieldCount_;
    bool hasDecimalComma_;
    DateOrder dateOrder_;
    RowSplitter splitter_;
    std::vector<std::string_view> fields_;
};

}  // namespace tastescope
