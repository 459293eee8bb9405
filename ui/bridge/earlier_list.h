#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace tastescope {

/// The list of a user at some moment, kept to tell what has moved since.
struct EarlierList {
    qint64 user = -1;
    double epoch = 0;
    std::vector<qint64> keys;  ///< best first
};

/// From which list moves are to be counted next, once `now` has been shown beside `earlier`: the earlier one, until it
/// is of another user, more than four epochs old, or of a moment that was undone.
std::shared_ptr<const EarlierList> nextEarlierList(const std::shared_ptr<const EarlierList>& earlier,
                                                   const std::shared_ptr<const EarlierList>& now);

}  // namespace tastescope
