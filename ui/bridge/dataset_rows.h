#pragma once

#include <functional>

#include "engine/data/dataset.h"
#include "ui/bridge/dataset_values.h"
#include "ui/bridge/rating_scale.h"

namespace tastescope {

/// Fills the rows of items (those with an interaction) and users, in the order of their indices, and the names of the
/// categories. Throws Cancelled. Cost: one pass over the interactions.
void fillDatasetRows(DatasetValues& values, const Dataset& dataset, const RatingScale& scale,
                     const std::function<bool()>& isCancelled);

}  // namespace tastescope
