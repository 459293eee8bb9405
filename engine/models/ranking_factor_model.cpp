#include "engine/models/ranking_factor_model.h"

#include <limits>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/dense/dot.h"
#include "engine/dense/matrix_vector.h"
#include "engine/models/gathered_rows.h"

namespace tastescope {

void RankingFactorModel::addBiases(std::span<float> scores) const {
    for (std::size_t item = 0; item < scores.size(); ++item)
        scores[item] = parameters_.isItemKnown[item] != 0 ? scores[item] + parameters_.itemBiases[item]
                                                          : -std::numeric_limits<float>::infinity();
}

void RankingFactorModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    rowsTimesVector(parameters_.itemFactors, parameters_.userFactors.paddedRow(user.value()), scores);
    addBiases(scores);
}

void RankingFactorModel::scoreManyUsers(std::span<const UserIndex> users, std::span<float> scores) const {
    rowsTimesVectors(parameters_.itemFactors, gatheredRows(parameters_.userFactors, users), 0, users.size(), scores);
    for (std::size_t place = 0; place < users.size(); ++place) addBiases(scores.subspan(place * itemCount(), itemCount()));
}

std::vector<ScorePart> RankingFactorModel::explainScore(UserIndex user, ItemIndex item) const {
    if (parameters_.isItemKnown[item.value()] == 0) return {};
    const auto taste = static_cast<double>(
        dot(parameters_.userFactors.row(user.value()), parameters_.itemFactors.row(item.value())));
    return {{TASTESCOPE_TR("this item"), static_cast<double>(parameters_.itemBiases[item.value()])},
            {TASTESCOPE_TR("taste match"), taste}};
}

void RankingFactorModel::save(TensorBundle& bundle) const {
    bundle.setMatrix("parameters.user_factors", parameters_.userFactors);
    bundle.setMatrix("parameters.item_factors", parameters_.itemFactors);
    bundle.set<float>("parameters.item_biases", parameters_.itemBiases);
    bundle.set<std::uint8_t>("is_item_known", parameters_.isItemKnown);
}

std::shared_ptr<const RankingFactorModel> RankingFactorModel::load(std::string modelId, const TensorBundle& bundle) {
    RankingFactorParameters parameters;
    parameters.userFactors = bundle.matrix("parameters.user_factors");
    const auto biases = bundle.get<float>("parameters.item_biases");
    const auto known = bundle.get<std::uint8_t>("is_item_known", biases.size());
    parameters.itemFactors = bundle.matrix("parameters.item_factors", biases.size(), parameters.userFactors.columns());
    parameters.itemBiases.assign(biases.begin(), biases.end());
    parameters.isItemKnown.assign(known.begin(), known.end());
    return std::make_shared<RankingFactorModel>(std::move(modelId), std::move(parameters));
}

}  // namespace tastescope
