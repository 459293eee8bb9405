#pragma once

#include "ui/bridge/live_question.h"

namespace tastescope {

/// Fills the ratings given to the item of the question, in the bars of the whole data set, and their mean. Ratings of
/// the test part are left out, and the note says so. Nothing for implicit feedback. Cost: one pass over the items of
/// the two lists, under 1 ms a million ratings.
void describeRatings(const LiveQuestion& question, ItemInsight& insight);

}  // namespace tastescope
