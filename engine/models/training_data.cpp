#include "engine/models/training_data.h"

namespace tastescope {

const UserLists& TrainingData::trainLists() const {
    std::call_once(listsMade_, [this] { lists_ = UserLists(train); });
    return lists_;
}

double TrainingData::trainMean() const {
    std::call_once(meanMade_, [this] {
        double sum = 0.0;
        const BigVector<float>& values = dataset().interactions.values;
        train.forEachRow([&](std::size_t row) { sum += static_cast<double>(values[row]); });
        mean_ = train.empty() ? 0.0 : sum / static_cast<double>(train.size());
    });
    return mean_;
}

}  // namespace tastescope
