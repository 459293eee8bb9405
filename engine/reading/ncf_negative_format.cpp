#include "engine/reading/ncf_negative_format.h"

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/reading/format_lines.h"

namespace tastescope {
namespace {

/// Reads "(user,item)" at the beginning of a line. Returns nullptr, or why the row is refused.
const char* readPair(std::string_view line, RatingRow& row) {
    const std::size_t comma = line.find(',');
    const std::size_t closing = line.find(')');
    if (line.front() != '(' || closing == std::string_view::npos || comma > closing)
        return TASTESCOPE_TR("no pair (user,item)");
    row.user = trimmed(line.substr(1, comma - 1));
    row.item = trimmed(line.substr(comma + 1, closing - comma - 1));
    if (row.user.empty()) return TASTESCOPE_TR("empty user id");
    if (row.item.empty()) return TASTESCOPE_TR("empty item id");
    return nullptr;
}

}  // namespace

double ncfNegativeLikeness(const FileSample& sample) {
    std::size_t lines = 0;
    std::size_t pairs = 0;
    RatingRow row;
    for (std::string_view rest = sample.text; !rest.empty();) {
        const std::string_view line = takeLine(rest);
        if (trimmed(line).empty()) continue;
        ++lines;
        const std::size_t closing = line.find(')');
        if (readPair(line, row) == nullptr && (closing + 1 == line.size() || line[closing + 1] == '\t')) ++pairs;
    }
    return lines > 0 && pairs * 10 >= lines * 9 ? 1.0 : 0.0;
}

ReadingPlan readNcfNegative(const FormatInput& input) {
    constexpr std::size_t kBytesPerRow = 400;
    ReadingPlan plan = planOf(input, "ncf-negative", "NCF test items with negatives", "item");
    FormatLines lines(input, input.files.front());
    plan.isCompressed = lines.isCompressed();
    input.builder.beginFile(false, false, expectedRows(input, kBytesPerRow));
    RatingRow row;
    while (lines.next()) {
        if (const char* reason = readPair(lines.line(), row))
            lines.refuse(reason);
        else
            input.builder.add(row);
    }
    return plan;
}

}  // namespace tastescope
