#pragma once

#include "engine/data/dataset.h"
#include "engine/reading/duplicates.h"

namespace tastescope {

/// Merges rows of the same user and item as asked; the merged row stands where the one stood that is kept (for mean and
/// sum: the last). Counts in the report what was merged away. Cost: O(rows).
/// Precondition: ids, columns, feedback and the report's events are complete.
void mergeDuplicates(Dataset& dataset, Duplicates duplicates);

}  // namespace tastescope
