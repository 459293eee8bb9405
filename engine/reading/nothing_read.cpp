#include "engine/reading/nothing_read.h"

#include <algorithm>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

void refuseFile(const std::string& path, const ReadReport& report, bool hasHeader) {
    if (report.reasons.empty())
        throw DataError(path, hasHeader ? TASTESCOPE_TR("holds a header but no rows") : TASTESCOPE_TR("holds no rows"),
                        TASTESCOPE_TR("check that it was saved completely"));
    constexpr std::size_t kShownBytes = 60;
    const auto commonest = std::max_element(report.reasons.begin(), report.reasons.end(),
                                            [](const auto& a, const auto& b) { return a.count < b.count; });
    const std::string hint =
        commonest->reason == "too few columns"
            ? TASTESCOPE_TR("rows need a user and an item, parted by a comma, semicolon, tab, bar, \"::\" or space")
            : TASTESCOPE_TR("say which column is which, for example user,item,rating,timestamp");
    throw DataError(path,
                    TASTESCOPE_TR("no row could be read; the commonest reason: ") + commonest->reason + ", as in \"" +
                        commonest->samples.front().substr(0, kShownBytes) + "\"",
                    hint, commonest->lines.front());
}

}  // namespace tastescope
