#include "engine/inspection/prediction.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "engine/core/translatable.h"
#include "engine/inspection/index_check.h"
#include "engine/inspection/named_parts.h"
#include "engine/models/capabilities.h"

namespace tastescope {
namespace {

void addPart(Prediction& prediction, ScorePart part) {
    prediction.value += part.value;
    prediction.parts.push_back(std::move(part));
}

void clipToScale(Prediction& prediction, const ModelContext& context) {
    const double clipped = std::clamp(prediction.value, context.minimumValue, context.maximumValue);
    if (!(clipped != prediction.value)) return;
    addPart(prediction, {TASTESCOPE_TR("clip to scale"), clipped - prediction.value});
}

}  // namespace

Prediction predictRating(const TrainedModel& model, UserIndex user, ItemIndex item, bool clip) {
    requireUser(model, user);
    requireItem(model, item);
    const auto* ratings = dynamic_cast<const PredictsRatings*>(model.recommender.get());
    Prediction prediction;
    std::vector<ScorePart> parts = model.recommender->explainScore(user, item);
    nameParts(parts, *model.context);
    for (ScorePart& part : parts)
        addPart(prediction, std::move(part));
    if (ratings == nullptr) {
        if (prediction.parts.empty()) prediction.value = -std::numeric_limits<double>::infinity();
        return prediction;
    }
    if (prediction.parts.empty())
        addPart(prediction,
                {TASTESCOPE_TR("predicted rating"), static_cast<double>(ratings->predictRating(user, item))});
    if (clip) clipToScale(prediction, *model.context);
    return prediction;
}

}  // namespace tastescope
