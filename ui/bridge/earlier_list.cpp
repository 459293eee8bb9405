#include "ui/bridge/earlier_list.h"

namespace tastescope {

std::shared_ptr<const EarlierList> nextEarlierList(const std::shared_ptr<const EarlierList>& earlier,
                                                   const std::shared_ptr<const EarlierList>& now) {
    constexpr double kEpochsKept = 4;
    if (!now || !earlier || earlier->user != now->user) return now;
    const double age = now->epoch - earlier->epoch;
    return age < 0 || age > kEpochsKept ? now : earlier;
}

}  // namespace tastescope
