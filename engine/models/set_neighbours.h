#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `implicit-item-knn`: what is most like the items of the history, by who has both. Closed form; formulas and sources:
/// SetSimilarities, ItemWeightModel, CoCountTuning. Promise: the same bits for any number of threads.
ModelEntry implicitItemNeighboursEntry();

/// `implicit-user-knn`: what the users with the most alike histories have: UserWeightModel.
ModelEntry implicitUserNeighboursEntry();

}  // namespace tastescope
