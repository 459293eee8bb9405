#pragma once

#include <vector>

#include "engine/core/index_types.h"
#include "engine/models/trained_model.h"

namespace tastescope {

struct Prediction {
    double value = 0.0;
    std::vector<ScorePart> parts;  // in this order they add up to value exactly
};

/// The rating that `user` would give `item`, in the units of the data; of a ranking model its score instead, which is
/// never clipped and is minus infinity, without parts, where the item cannot be recommended.
/// The value is the sum of the model's parts in double precision: within 1e-4 of its float. With `clip` a prediction
/// outside the rating scale is brought to its nearest end by a part of its own, "clip to scale".
/// Throws std::invalid_argument if there is no such user or item. Cost: O(rank), or as the model's explainScore().
Prediction predictRating(const TrainedModel& model, UserIndex user, ItemIndex item, bool clip);

}  // namespace tastescope
