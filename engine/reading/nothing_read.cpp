#include "engine/reading/nothing_read.h"

#include <algorithm>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

std::string fixOfDelimited(const std::string& reason) {
    return reason == "too few columns"
               ? TASTESCOPE_TR("rows need a user and an item, parted by a comma, semicolon, tab, bar, \"::\" or space")
               : TASTESCOPE_TR("say which column is which, for example user,item,rating,timestamp");
}

/// The beginning of `text`, not cut within a character.
std::string shortened(const std::string& text) {
    std::size_t length = std::min<std::size_t>(text.size(), 60);
    while (length > 0 && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        --length;
    return text.substr(0, length);
}

}  // namespace

void refuseFile(const std::string& path, const ReadReport& report, bool hasHeader, const std::string& nearestFix) {
    if (report.reasons.empty())
        throw DataError(path, hasHeader ? TASTESCOPE_TR("holds a header but no rows") : TASTESCOPE_TR("holds no rows"),
                        TASTESCOPE_TR("check that it was saved completely"));
    const auto commonest = std::max_element(report.reasons.begin(), report.reasons.end(),
                                            [](const auto& a, const auto& b) { return a.count < b.count; });
    throw DataError(path,
                    TASTESCOPE_TR("no row could be read; the commonest reason: ") + commonest->reason + ", as in \"" +
                        shortened(commonest->samples.front()) + "\"",
                    nearestFix.empty() ? fixOfDelimited(commonest->reason) : nearestFix, commonest->lines.front());
}

}  // namespace tastescope
