#pragma once

#include "engine/data/dataset.h"
#include "engine/data/interaction_part.h"
#include "engine/data/user_lists.h"

namespace tastescope {

/// The items of a held-out part that a ranking should find: those with a value of at least `from`. Of a repeated
/// (user, item) the last row counts. Cost: that of UserLists. For implicit feedback pass minus infinity: everything.
UserLists relevantItems(const InteractionPart& part, double from);

/// From which value an item counts as liked where nobody said: the smallest value of the data in the upper quarter of
/// its scale, minimum + 0.75 · (maximum − minimum), so 4 of 1 … 5 stars and 4 of 0.5 … 5; minus infinity for implicit
/// feedback. Cost: O(interactions).
double defaultRelevantFrom(const Dataset& dataset);

}  // namespace tastescope
