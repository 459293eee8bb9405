#pragma once

#include <cstdint>

#include "engine/data/interaction_part.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

/// All rows are shuffled and cut into foldCount contiguous folds; the first n mod foldCount of them have one row more.
/// Fold `fold` is the test part, so the test parts of one seed's folds share no row and together are all rows.
/// Validation rows, ⌊validationFraction · n⌋, are drawn from the other folds. Cost: O(rows) time, 4 bytes a row while
/// it runs. Source: the fold sizes of Surprise's and scikit-learn's KFold.
PartLabels kFoldSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed);

}  // namespace tastescope
