#pragma once

#include <span>

#include "engine/core/index_types.h"
#include "engine/data/user_lists.h"

namespace tastescope {

/// Sets the scores of the items in the user's list to minus infinity, which means "cannot be recommended".
/// The only place where seen items are masked: recommending, ranking and evaluation all come through here.
/// Cost: O(length of the list).
void maskSeenItems(const UserLists& seen, UserIndex user, std::span<float> scores);

}  // namespace tastescope
