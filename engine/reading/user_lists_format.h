#pragma once

#include "engine/reading/rating_format.h"

namespace tastescope {

/// One line a user, "user item item …", parted by spaces, tabs or commas, without ratings: how papers on graph models
/// (LightGCN, NGCF) publish their train.txt and test.txt.
double userListsLikeness(const FileSample& sample);
ReadingPlan readUserLists(const FormatInput& input);

}  // namespace tastescope
