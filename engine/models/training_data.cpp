#include "engine/models/training_data.h"

#include <limits>
#include <utility>
#include <vector>

#include "engine/data/liked_from.h"

namespace tastescope {

const UserLists& TrainingData::trainLists() const {
    std::call_once(listsMade_, [this] { lists_ = UserLists(train); });
    return lists_;
}

std::shared_ptr<const TrainingMatrix> TrainingData::matrix(Signal signal) const {
    const auto place = static_cast<std::size_t>(signal);
    std::call_once(matrixMade_[place], [&] {
        const bool areRatings = dataset().feedback == Feedback::explicitRatings;
        auto from = -std::numeric_limits<float>::infinity();
        // Compared as floats, as the values are kept: 0.8F >= 0.8 is false.
        if (signal == Signal::liked && areRatings) from = static_cast<float>(likedFrom_.value_or(defaultLikedFrom(dataset())));
        const UserLists& lists = trainLists();
        auto made = std::make_shared<TrainingMatrix>();
        made->byUser = SparseRows(itemCount());
        std::vector<std::uint32_t> items;
        std::vector<float> values;
        for (std::size_t user = 0; user < userCount(); ++user) {
            items.clear();
            values.clear();
            const std::span<const std::uint32_t> ofUser = lists.items(UserIndex(user));
            for (std::size_t index = 0; index < ofUser.size(); ++index) {
                const float value = lists.values(UserIndex(user))[index];
                if (value < from) continue;
                items.push_back(ofUser[index]);
                values.push_back(areRatings && signal != Signal::ratings ? 1.0F : value);
            }
            made->byUser.appendRow(items, values);
        }
        made->byItem = transposed(made->byUser);
        matrices_[place] = std::move(made);
    });
    return matrices_[place];
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
