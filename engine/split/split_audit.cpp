#include "engine/split/split_audit.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace tastescope {

SplitAudit auditSplit(const InteractionPart& train, const InteractionPart& heldOut) {
    SplitAudit audit;
    if (heldOut.empty()) return audit;
    const Dataset& dataset = heldOut.dataset();
    const InteractionColumns& columns = dataset.interactions;
    const bool hasTimestamps = dataset.hasTimestamps();
    std::vector<std::uint8_t> isUserKnown(dataset.userCount(), 0);
    std::vector<std::uint8_t> isItemKnown(dataset.itemCount(), 0);
    std::vector<std::int64_t> newest(hasTimestamps ? dataset.userCount() : 0, std::numeric_limits<std::int64_t>::min());
    train.forEachRow([&](std::size_t row) {
        isUserKnown[columns.users[row]] = 1;
        isItemKnown[columns.items[row]] = 1;
        if (hasTimestamps) newest[columns.users[row]] = std::max(newest[columns.users[row]], columns.timestamps[row]);
    });
    std::size_t leaks = 0;
    heldOut.forEachRow([&](std::size_t row) {
        const bool isUserCold = isUserKnown[columns.users[row]] == 0;
        const bool isItemCold = isItemKnown[columns.items[row]] == 0;
        ++audit.rows;
        audit.coldUserRows += isUserCold ? 1 : 0;
        audit.coldItemRows += isItemCold ? 1 : 0;
        audit.coldPairRows += isUserCold || isItemCold ? 1 : 0;
        if (hasTimestamps && columns.timestamps[row] < newest[columns.users[row]]) ++leaks;
    });
    if (hasTimestamps) audit.futureLeaks = leaks;
    return audit;
}

}  // namespace tastescope
