#include "engine/models/user_weight_model.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/core/translatable.h"

namespace tastescope {

UserWeightModel::UserWeightModel(std::string modelId, std::shared_ptr<const TrainingMatrix> history, SparseRows weights)
    : modelId_(std::move(modelId)), history_(std::move(history)), weights_(std::move(weights)) {}

void UserWeightModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    std::ranges::fill(scores, 0.0F);
    const std::span<const std::uint32_t> near = weights_.columns(user.value());
    const std::span<const float> weights = weights_.values(user.value());
    for (std::size_t place = 0; place < near.size(); ++place) {
        const std::span<const std::uint32_t> items = history_->byUser.columns(near[place]);
        const std::span<const float> values = history_->byUser.values(near[place]);
        for (std::size_t index = 0; index < items.size(); ++index) scores[items[index]] += weights[place] * values[index];
    }
    for (std::size_t item = 0; item < scores.size(); ++item)
        if (history_->byItem.rowSize(item) == 0) scores[item] = -std::numeric_limits<float>::infinity();
}

std::vector<ScorePart> UserWeightModel::explainScore(UserIndex user, ItemIndex item) const {
    std::vector<ScorePart> parts;
    const std::span<const std::uint32_t> near = weights_.columns(user.value());
    const std::span<const std::uint32_t> having = history_->byItem.columns(item.value());
    for (std::size_t place = 0; place < near.size(); ++place) {
        const auto found = std::lower_bound(having.begin(), having.end(), near[place]);
        if (found == having.end() || *found != near[place]) continue;
        const float value = history_->byItem.values(item.value())[static_cast<std::size_t>(found - having.begin())];
        ScorePart& part = parts.emplace_back();
        part.name = TASTESCOPE_TR("similar user");
        part.value = static_cast<double>(weights_.values(user.value())[place]) * static_cast<double>(value);
        part.user = UserIndex(near[place]);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const ScorePart& a, const ScorePart& b) { return a.value > b.value; });
    return parts;
}

void UserWeightModel::save(TensorBundle& bundle) const {
    bundle.setScalar("item_count", static_cast<std::uint64_t>(itemCount()));
    bundle.setScalar("user_count", static_cast<std::uint64_t>(userCount()));
    setSparseRows(bundle, "history", history_->byUser);
    setSparseRows(bundle, "parameters.user_weights", weights_);
}

std::shared_ptr<const UserWeightModel> UserWeightModel::load(std::string modelId, const TensorBundle& bundle) {
    const auto items = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("item_count"));
    const auto users = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("user_count"));
    auto history = std::make_shared<TrainingMatrix>();
    history->byUser = sparseRows(bundle, "history", users, items);
    history->byItem = transposed(history->byUser);
    return std::make_shared<UserWeightModel>(std::move(modelId), std::move(history),
                                             sparseRows(bundle, "parameters.user_weights", users, users));
}

}  // namespace tastescope
