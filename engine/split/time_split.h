#pragma once

#include "engine/data/interaction_part.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

/// The latest ⌊testFraction · n⌋ of all n rows are the test part, the latest ⌊validationFraction · n⌋ before them the
/// validation part. Of equal timestamps the later row of the file is the later event.
/// Cost: O(rows) on average, 8 bytes a row while it runs. Throws DataError without timestamps, unless
/// recipe.orderFromFile.
PartLabels timeSplit(const Dataset& dataset, const SplitRecipe& recipe);

}  // namespace tastescope
