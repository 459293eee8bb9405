#pragma once

#include <vector>

#include "engine/inspection/recommendation.h"
#include "engine/models/trained_model.h"
#include "ui/bridge/workbench_values.h"

namespace tastescope {

/// How the scores of a list are shown.
struct ScoreScale {
    bool isRating = true;  ///< predicted ratings: brought to the nearest end of the rating scale, like every prediction
    double lowest = 0;
    double highest = 1;
    int decimals = 2;  ///< 0 where all scores are whole: counts

    double shown(double score) const;
};

/// The scale of `list`, made by `by`: that of the ratings where the scores are predicted ratings, else from 0 to the best.
ScoreScale scoreScale(const TrainedModel& model, ListBy by, const std::vector<Recommendation>& list);

/// Whether scores by `by` are predicted ratings.
bool predictsRatings(const TrainedModel& model, ListBy by);
RecommendBy recommendBy(ListBy by);

}  // namespace tastescope
