#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/data/event_types.h"
#include "engine/reading/parsed_block.h"
#include "engine/reading/rating_row.h"
#include "engine/reading/reading_plan.h"

namespace tastescope {

/// Parses blocks of lines into columns. Plain rows, of numbers parted by one character, are taken on a fast way: the
/// ends of all fields are found at once (findFieldEnds), digits are converted eight at a time. Every other row is left to
/// RatingRowParser, so that both ways agree on what a row means.
class BlockParser {
  public:
    /// Rows with a value below `positiveFrom`, or of an event whose weight is 0, are accepted and not kept.
    BlockParser(const ReadingPlan& plan, double positiveFrom, const std::vector<EventWeight>& weights);

    /// `block` is whole lines; 8 bytes before it can be read. `headerIsDue`: its first line that is not empty is passed
    /// over. Cost: O(bytes).
    void parse(std::string_view block, ParsedBlock& rows, bool headerIsDue = false);

  private:
    void parsePlainLines(std::string_view block, ParsedBlock& rows);
    void parseLines(std::string_view block, ParsedBlock& rows);
    void takePlainRows(std::string_view block, std::size_t endCount, std::size_t& end, std::size_t& lineBegin,
                       ParsedBlock& rows);
    void takeLine(std::string_view line, ParsedBlock& rows);

    ColumnRoles roles_;
    std::size_t columnCount_;
    char delimiter_;
    bool hasQuotes_;
    bool canBeFast_;
    double positiveFrom_;
    std::vector<std::string> weightlessEvents_;
    RatingRowParser rowParser_;
    BigVector<std::uint32_t> ends_;  // of the fields of the block at hand
};

}  // namespace tastescope
