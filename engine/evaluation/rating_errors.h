#pragma once

#include <cstddef>
#include <optional>

#include "engine/core/training_controls.h"
#include "engine/data/interaction_part.h"
#include "engine/models/capabilities.h"

namespace tastescope {

/// Errors over all rows of a part. NaN where there are no rows.
struct RatingErrors {
    double rmse = 0.0;         // over rows: the figure that papers give
    double mae = 0.0;
    std::size_t count = 0;
    /// Mean over users of each one's own RMSE: people with few ratings count as much as others. Only if asked for.
    std::optional<double> userMeanRmse = {};
    std::optional<double> logLoss = {};  // models that predict probabilities

    bool operator==(const RatingErrors&) const = default;
};

/// Predictions are clipped into it before they are compared, as a person would never be shown 5.3 stars of 5.
struct RatingRange {
    float minimum = 0.0F;
    float maximum = 0.0F;
};

/// Root mean square and mean absolute error of the predicted ratings of `part`, in the units of the data. Of a model that
/// PredictsProbabilities also the mean cross-entropy −t log p − (1 − t) log(1 − p) with the rating on a scale from 0 to 1 as
/// target t, in nats; p is kept 1e-7 away from 0 and 1, and is never clipped otherwise.
/// Blocks of rows are added in doubles and merged in their order: the same bits for any thread count (0: all
/// processors). A NaN prediction makes all figures NaN. Cost: one prediction a row;
/// with `measuresUsers` 4 bytes a row of the data set more. Throws Cancelled soon after
/// `controls` (may be null) is asked to stop.
RatingErrors evaluateRatings(const PredictsRatings& model, const InteractionPart& part, std::optional<RatingRange> clip,
                             int threadCount, const TrainingControls* controls = nullptr, bool measuresUsers = false);

}  // namespace tastescope
