#pragma once

#include "engine/reading/rating_format.h"

namespace tastescope {

/// Test files of neural collaborative filtering: "(user,item)", then the items to rank it among, parted by tabs. Read
/// as interactions it holds the pairs; the others are no interactions.
double ncfNegativeLikeness(const FileSample& sample);
ReadingPlan readNcfNegative(const FormatInput& input);

}  // namespace tastescope
