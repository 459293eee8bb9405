#pragma once

#include "engine/data/interaction_part.h"
#include "engine/data/user_lists.h"

namespace tastescope {

/// The items of a held-out part that a ranking should find: those with a value of at least `from`. Of a repeated
/// (user, item) the last row counts. Cost: that of UserLists. For implicit feedback pass minus infinity: everything.
UserLists relevantItems(const InteractionPart& part, double from);

}  // namespace tastescope
