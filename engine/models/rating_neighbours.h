#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `item-knn`: predicts a rating from the user's own ratings of the items most alike. Closed form. Sources and formulas:
/// RatingNeighbourModel, RatingSimilarity. Promise: the same bits for any number of threads.
ModelEntry itemNeighboursEntry();

/// `user-knn`: the same from the ratings that the users most alike gave the item.
ModelEntry userNeighboursEntry();

}  // namespace tastescope
