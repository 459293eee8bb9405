#pragma once

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/run_data.h"

namespace tastescope {

/// What a split asks of a model that it could not have learned, and what it gives away, in words. Cost: one pass over
/// the held-out ratings with a search in their user's list each, and two over all.
SplitValues describeSplit(const RunData& run);

}  // namespace tastescope
