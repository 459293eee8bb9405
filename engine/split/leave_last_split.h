#pragma once

#include "engine/data/interaction_part.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

/// Each user's last row is the test row; with a validation fraction above 0 the one before it is the validation row.
/// Of equal timestamps the later row of the file is the later event. Train keeps at least one row of every user: one
/// row stays in train, of two only the last leaves it.
/// Cost: O(rows) time, 8 bytes a user. Throws DataError without timestamps, unless recipe.orderFromFile.
PartLabels leaveLastSplit(const Dataset& dataset, const SplitRecipe& recipe);

}  // namespace tastescope
