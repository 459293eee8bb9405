#pragma once

#include <cstdint>
#include <memory>

#include "engine/split/split.h"

namespace tastescope {

/// Cuts a data set by a recipe. The same data, recipe and seed give the same labels anywhere.
/// Memory kept: one byte a row; while cutting up to 8 bytes a row more. Cost: O(rows); each recipe's file says more.
/// Throws std::invalid_argument for a recipe out of range, or a given one (see givenSplit); DataError where the data
/// cannot be cut so: no timestamps for leave-last and time, or nothing left for train or test.
Split makeSplit(std::shared_ptr<const Dataset> dataset, const SplitRecipe& recipe, std::uint64_t seed);

/// The split that came with the data: labels from published files, one a row in file order.
/// Throws DataError if there are not as many labels as rows, or none for train or none for test.
Split givenSplit(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const PartLabels> labels);

}  // namespace tastescope
