#pragma once

#include <cstdint>

#include "engine/data/interaction_part.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

/// Exactly ⌊testFraction · n⌋ test and ⌊validationFraction · n⌋ validation rows, drawn from all n rows. The test rows
/// are drawn first: with and without a validation part one seed gives the same test part. Cost: O(n), one byte a row.
PartLabels randomSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed);

}  // namespace tastescope
