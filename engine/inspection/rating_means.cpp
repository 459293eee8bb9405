#include "engine/inspection/rating_means.h"

namespace tastescope {

double steadiedMeanRating(const ModelContext& context, UserIndex user) {
    constexpr double kAddedRatings = 5.0;
    double sum = kAddedRatings * context.meanTrainValue;
    const auto values = context.trainLists.values(user);
    for (const float value : values)
        sum += static_cast<double>(value);
    return sum / (kAddedRatings + static_cast<double>(values.size()));
}

}  // namespace tastescope
