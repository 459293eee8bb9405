#pragma once

#include <memory>

#include "engine/core/progress.h"
#include "engine/data/dataset.h"
#include "engine/planted/planted_config.h"

namespace tastescope {

/// Generates the planted data set "Film club": ratings, catalogue and, as Dataset::truth, all that made them. Rows
/// stand by user, then time; ids are "1", "2", …; indices count them by first appearance, so that reading what
/// writePlantedFolder wrote gives the same data set. Items that nobody chose follow the others as catalogue-only ones;
/// the truth holds no row for them. The same bits for any number of threads (0: all). Progress counts ratings. Cost:
/// O(ratings * factors), about 12 proposals a rating; memory: 20 bytes a rating and some for users and items. Throws
/// std::invalid_argument as requireValid does; Cancelled if the listener returns false.
std::shared_ptr<const Dataset> makePlantedDataset(const PlantedConfig& config, int threadCount = 0,
                                                  const ProgressListener& progress = {});

}  // namespace tastescope
