#include "engine/models/factor_model.h"

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/dense/dot.h"
#include "engine/dense/matrix_vector.h"
#include "engine/models/gathered_rows.h"

namespace tastescope {
namespace {

/// As in files; where nothing stands it is the mean rating.
constexpr const char* kBaseKey = "score_base";
constexpr const char* kLowestRating = "lowest rating";
constexpr const char* kNone = "none";

ScoreBase baseOf(const TensorBundle& bundle) {
    if (!bundle.hasText(kBaseKey)) return ScoreBase::meanRating;
    const std::string& text = bundle.text(kBaseKey);
    if (text == kLowestRating) return ScoreBase::lowestRating;
    if (text == kNone) return ScoreBase::none;
    throw ModelFileError(bundle.origin(), "its score base '" + text + "' is unknown");
}

}  // namespace

void FactorModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    rowsTimesVector(parameters_.itemFactors, parameters_.userFactors.paddedRow(user.value()), scores);
    const float base = static_cast<float>(parameters_.mean) + parameters_.userBiases[user.value()];
    for (std::size_t item = 0; item < scores.size(); ++item) scores[item] += base + parameters_.itemBiases[item];
}

void FactorModel::scoreManyUsers(std::span<const UserIndex> users, std::span<float> scores) const {
    rowsTimesVectors(parameters_.itemFactors, gatheredRows(parameters_.userFactors, users), 0, users.size(), scores);
    for (std::size_t place = 0; place < users.size(); ++place) {
        const float base = static_cast<float>(parameters_.mean) + parameters_.userBiases[users[place].value()];
        const std::span<float> ofUser = scores.subspan(place * itemCount(), itemCount());
        for (std::size_t item = 0; item < ofUser.size(); ++item) ofUser[item] += base + parameters_.itemBiases[item];
    }
}

float FactorModel::predictRating(UserIndex user, ItemIndex item) const {
    return dot(parameters_.userFactors.row(user.value()), parameters_.itemFactors.row(item.value())) +
           (static_cast<float>(parameters_.mean) + parameters_.userBiases[user.value()] +
            parameters_.itemBiases[item.value()]);
}

std::vector<ScorePart> FactorModel::explainScore(UserIndex user, ItemIndex item) const {
    const auto taste = static_cast<double>(
        dot(parameters_.userFactors.row(user.value()), parameters_.itemFactors.row(item.value())));
    switch (parameters_.base) {
        case ScoreBase::none: return {{TASTESCOPE_TR("taste match"), taste}};
        case ScoreBase::lowestRating:
            return {{TASTESCOPE_TR("lowest rating"), parameters_.mean}, {TASTESCOPE_TR("taste match"), taste}};
        case ScoreBase::meanRating: break;
    }
    return {{TASTESCOPE_TR("mean rating"), parameters_.mean},
            {TASTESCOPE_TR("this user"), static_cast<double>(parameters_.userBiases[user.value()])},
            {TASTESCOPE_TR("this item"), static_cast<double>(parameters_.itemBiases[item.value()])},
            {TASTESCOPE_TR("taste match"), taste}};
}

void FactorModel::save(TensorBundle& bundle) const {
    if (parameters_.base == ScoreBase::lowestRating) bundle.setText(kBaseKey, kLowestRating);
    if (parameters_.base == ScoreBase::none) bundle.setText(kBaseKey, kNone);
    bundle.setScalar("parameters.mean", parameters_.mean);
    bundle.set<float>("parameters.user_biases", parameters_.userBiases);
    bundle.set<float>("parameters.item_biases", parameters_.itemBiases);
    bundle.setMatrix("parameters.user_factors", parameters_.userFactors);
    bundle.setMatrix("parameters.item_factors", parameters_.itemFactors);
}

std::shared_ptr<const FactorModel> FactorModel::load(std::string modelId, const TensorBundle& bundle) {
    FactorParameters parameters;
    parameters.base = baseOf(bundle);
    parameters.mean = bundle.scalar<double>("parameters.mean");
    const auto userBiases = bundle.get<float>("parameters.user_biases");
    const auto itemBiases = bundle.get<float>("parameters.item_biases");
    parameters.userBiases.assign(userBiases.begin(), userBiases.end());
    parameters.itemBiases.assign(itemBiases.begin(), itemBiases.end());
    parameters.userFactors = bundle.matrix("parameters.user_factors");
    parameters.itemFactors =
        bundle.matrix("parameters.item_factors", itemBiases.size(), parameters.userFactors.columns());
    // The same check for the users: both matrices must fit the biases and each other.
    parameters.userFactors =
        bundle.matrix("parameters.user_factors", userBiases.size(), parameters.itemFactors.columns());
    return std::make_shared<FactorModel>(std::move(modelId), std::move(parameters));
}

}  // namespace tastescope
