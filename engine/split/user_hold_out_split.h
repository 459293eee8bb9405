#pragma once

#include <cstdint>

#include "engine/data/interaction_part.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

/// ⌊testFraction · users⌋ users are drawn and all their rows are the test part; all rows of ⌊validationFraction ·
/// users⌋ further users are the validation part. The model meets them as strangers: their figures say what it does for
/// a person it knows nothing of. (Hold-out with a known part of the history folded in is another question and not this
/// recipe.) The test users of one seed are the same with and without a validation part. Cost: O(rows + users).
PartLabels userHoldOutSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed);

}  // namespace tastescope
