#include "ui/bridge/score_scale.h"

#include <algorithm>
#include <cmath>

#include "engine/models/capabilities.h"
#include "ui/theme/number_text.h"

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
    bool areWhole = true;
    for (const Recommendation& each : list) {
        scale.lowest = std::min(scale.lowest, each.score);
        scale.highest = std::max(scale.highest, each.score);
        areWhole = areWhole && each.score == std::round(each.score);
    }
    if (!areWhole) scale.decimals = decimalsFor(std::max(scale.highest, -scale.lowest));
    if (!(scale.highest > scale.lowest)) scale.highest = scale.lowest + 1;
    return scale;
}

}  // namespace tastescope
