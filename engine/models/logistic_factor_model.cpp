#include "engine/models/logistic_factor_model.h"

#include <cmath>
#include <limits>
#include <utility>

#include "engine/core/translatable.h"
#include "engine/dense/dot.h"
#include "engine/dense/matrix_vector.h"

namespace tastescope {
namespace {

double sigmoid(double z) { return 1.0 / (1.0 + std::exp(-z)); }

double logOdds(const LogisticFactorParameters& parameters, UserIndex user, ItemIndex item) {
    return parameters.bias + static_cast<double>(parameters.userBiases[user.value()]) +
           static_cast<double>(parameters.itemBiases[item.value()]) +
           static_cast<double>(dot(parameters.userFactors.row(user.value()), parameters.itemFactors.row(item.value())));
}

/// z of every item, whether known or not.
void logOddsOfAll(const LogisticFactorParameters& parameters, UserIndex user, std::span<float> scores) {
    rowsTimesVector(parameters.itemFactors, parameters.userFactors.paddedRow(user.value()), scores);
    const float base = static_cast<float>(parameters.bias) + parameters.userBiases[user.value()];
    for (std::size_t item = 0; item < scores.size(); ++item) scores[item] += base + parameters.itemBiases[item];
}

std::vector<ScorePart> partsOf(const LogisticFactorParameters& parameters, UserIndex user, ItemIndex item) {
    const auto taste = static_cast<double>(
        dot(parameters.userFactors.row(user.value()), parameters.itemFactors.row(item.value())));
    return {{TASTESCOPE_TR("overall level"), parameters.bias},
            {TASTESCOPE_TR("this user"), static_cast<double>(parameters.userBiases[user.value()])},
            {TASTESCOPE_TR("this item"), static_cast<double>(parameters.itemBiases[item.value()])},
            {TASTESCOPE_TR("taste match"), taste}};
}

void saveParameters(const LogisticFactorParameters& parameters, TensorBundle& bundle) {
    bundle.setScalar("parameters.bias", parameters.bias);
    bundle.set<float>("parameters.user_biases", parameters.userBiases);
    bundle.set<float>("parameters.item_biases", parameters.itemBiases);
    bundle.setMatrix("parameters.user_factors", parameters.userFactors);
    bundle.setMatrix("parameters.item_factors", parameters.itemFactors);
    bundle.set<std::uint8_t>("is_item_known", parameters.isItemKnown);
}

}  // namespace

void LogisticRankingModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    logOddsOfAll(parameters_, user, scores);
    for (std::size_t item = 0; item < scores.size(); ++item)
        if (parameters_.isItemKnown[item] == 0) scores[item] = -std::numeric_limits<float>::infinity();
}

std::vector<ScorePart> LogisticRankingModel::explainScore(UserIndex user, ItemIndex item) const {
    if (parameters_.isItemKnown[item.value()] == 0) return {};
    return partsOf(parameters_, user, item);
}

void LogisticRankingModel::save(TensorBundle& bundle) const { saveParameters(parameters_, bundle); }

void LogisticRatingModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    logOddsOfAll(parameters_, user, scores);
    for (float& score : scores)
        score = static_cast<float>(minimum_ + (maximum_ - minimum_) * sigmoid(static_cast<double>(score)));
}

float LogisticRatingModel::predictProbability(UserIndex user, ItemIndex item) const {
    return static_cast<float>(sigmoid(logOdds(parameters_, user, item)));
}

float LogisticRatingModel::predictRating(UserIndex user, ItemIndex item) const {
    return static_cast<float>(minimum_ + (maximum_ - minimum_) * sigmoid(logOdds(parameters_, user, item)));
}

std::vector<ScorePart> LogisticRatingModel::explainScore(UserIndex user, ItemIndex item) const {
    std::vector<ScorePart> parts = partsOf(parameters_, user, item);
    double sum = 0.0;
    for (const ScorePart& part : parts) sum += part.value;
    ScorePart& link = parts.emplace_back();
    link.name = TASTESCOPE_TR("to the rating scale");
    link.value = minimum_ + (maximum_ - minimum_) * sigmoid(sum) - sum;
    return parts;
}

void LogisticRatingModel::save(TensorBundle& bundle) const {
    saveParameters(parameters_, bundle);
    bundle.setScalar("rating_minimum", minimum_);
    bundle.setScalar("rating_maximum", maximum_);
}

std::shared_ptr<const Recommender> loadLogisticFactorModel(std::string modelId, const TensorBundle& bundle) {
    LogisticFactorParameters parameters;
    parameters.bias = bundle.scalar<double>("parameters.bias");
    const auto userBiases = bundle.get<float>("parameters.user_biases");
    const auto itemBiases = bundle.get<float>("parameters.item_biases");
    const auto known = bundle.get<std::uint8_t>("is_item_known", itemBiases.size());
    parameters.userBiases.assign(userBiases.begin(), userBiases.end());
    parameters.itemBiases.assign(itemBiases.begin(), itemBiases.end());
    parameters.isItemKnown.assign(known.begin(), known.end());
    parameters.userFactors = bundle.matrix("parameters.user_factors");
    parameters.itemFactors = bundle.matrix("parameters.item_factors", itemBiases.size(), parameters.userFactors.columns());
    // The same check for the users: both matrices must fit the biases and each other.
    parameters.userFactors = bundle.matrix("parameters.user_factors", userBiases.size(), parameters.itemFactors.columns());
    if (!bundle.has("rating_minimum"))
        return std::make_shared<LogisticRankingModel>(std::move(modelId), std::move(parameters));
    const double minimum = bundle.scalar<double>("rating_minimum");
    const double maximum = bundle.scalar<double>("rating_maximum");
    return std::make_shared<LogisticRatingModel>(std::move(modelId), std::move(parameters), minimum, maximum);
}

}  // namespace tastescope
