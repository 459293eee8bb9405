#include "ui/bridge/score_scale.h"

#include <algorithm>
#include <cmath>

#include "engine/models/capabilities.h"

namespace tastescope {

double ScoreScale::shown(double score) const {
    return isRating ? std::clamp(score, lowest, highest) : score;
}

RecommendBy recommendBy(ListBy by) {
    switch (by) {
        case ListBy::score:
            break;
        case ListBy::similarUsers:
            return RecommendBy::similarUsers;
        case ListBy::similarItems:
            return RecommendBy::similarItems;
    }
    return RecommendBy::score;
}

bool predictsRatings(const TrainedModel& model, ListBy by) {
    if (!model.context->isExplicit) return false;
    return by != ListBy::score || dynamic_cast<const PredictsRatings*>(model.recommender.get()) != nullptr;
}

ScoreScale scoreScale(const TrainedModel& model, ListBy by, const std::vector<Recommendation>& list) {
    if (predictsRatings(model, by)) return {true, model.context->minimumValue, model.context->maximumValue, 2};
    ScoreScale scale{false, 0, 0, 0};
    for (const Recommendation& each : list) {
        scale.lowest = std::min(scale.lowest, each.score);
        scale.highest = std::max(scale.highest, each.score);
        if (each.score != std::round(each.score)) scale.decimals = 2;
    }
    if (!(scale.highest > scale.lowest)) scale.highest = scale.lowest + 1;
    return scale;
}

}  // namespace tastescope
