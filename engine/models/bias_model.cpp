#include "engine/models/bias_model.h"

#include "engine/core/translatable.h"

namespace tastescope {

void BiasModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    for (std::size_t item = 0; item < itemBiases_.size(); ++item) scores[item] = predictRating(user, ItemIndex(item));
}

float BiasModel::predictRating(UserIndex user, ItemIndex item) const {
    return static_cast<float>(mean_ + userBiases_[user.value()] + itemBiases_[item.value()]);
}

std::vector<ScorePart> BiasModel::explainScore(UserIndex user, ItemIndex item) const {
    return {{TASTESCOPE_TR("mean rating"), mean_},
            {TASTESCOPE_TR("this user"), userBiases_[user.value()]},
            {TASTESCOPE_TR("this item"), itemBiases_[item.value()]}};
}

void BiasModel::save(TensorBundle& bundle) const {
    bundle.setScalar("parameters.mean", mean_);
    bundle.set<double>("parameters.user_biases", userBiases_);
    bundle.set<double>("parameters.item_biases", itemBiases_);
}

std::shared_ptr<const BiasModel> BiasModel::load(const TensorBundle& bundle) {
    const auto users = bundle.get<double>("parameters.user_biases");
    const auto items = bundle.get<double>("parameters.item_biases");
    return std::make_shared<BiasModel>(bundle.scalar<double>("parameters.mean"),
                                       std::vector<double>(users.begin(), users.end()),
                                       std::vector<double>(items.begin(), items.end()));
}

}  // namespace tastescope
