#pragma once

#include <optional>

#include "engine/data/user_lists.h"
#include "ui/bridge/live_question.h"

namespace tastescope {

/// What `user` gave `item` in these lists; nothing if it is not on them.
std::optional<double> ratingIn(const UserLists& lists, UserIndex user, ItemIndex item);

/// The rating that was held out for validation. Those of the test part are never looked at.
std::optional<double> heldOutRating(const LiveQuestion& question, ItemIndex item);
/// Held out, and really liked.
bool isHit(const LiveQuestion& question, ItemIndex item);

}  // namespace tastescope
