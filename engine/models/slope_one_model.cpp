#include "engine/models/slope_one_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {

SlopeOneModel::SlopeOneModel(SlopeOneParameters parameters)
    : parameters_(std::move(parameters)),
      triangle_(std::get<PairTriangle>(*parameters_.deviations)),
      userMeans_(parameters_.ratings->byUser.rowCount(), parameters_.mean) {
    for (std::size_t user = 0; user < userMeans_.size(); ++user) {
        const std::span<const float> values = parameters_.ratings->byUser.values(user);
        double sum = 0.0;
        for (const float value : values) sum += static_cast<double>(value);
        if (!values.empty()) userMeans_[user] = sum / static_cast<double>(values.size());
    }
}

SlopeOneModel::Slope SlopeOneModel::slope(std::size_t item, std::size_t from) const {
    if (item == from) return {};
    const std::span<const float> pair = triangle_.row(std::max(item, from)).subspan(2 * std::min(item, from), 2);
    const auto deviation = static_cast<double>(pair[0]);
    return {item > from ? deviation : -deviation, static_cast<double>(pair[1])};
}

SlopeOneModel::Term SlopeOneModel::term(UserIndex user, ItemIndex item, std::size_t place) const {
    const std::uint32_t from = parameters_.ratings->byUser.columns(user.value())[place];
    const Slope step = slope(item.value(), from);
    if (step.commonUsers == 0.0) return {};
    if (!parameters_.weighsByCommonUsers) return {step.deviation, 1.0};
    const auto rating = static_cast<double>(parameters_.ratings->byUser.values(user.value())[place]);
    return {step.commonUsers * (step.deviation + rating - userMeans_[user.value()]), step.commonUsers};
}

float SlopeOneModel::predictRating(UserIndex user, ItemIndex item) const {
    Term sum;
    for (std::size_t place = 0; place < parameters_.ratings->byUser.rowSize(user.value()); ++place) {
        const Term one = term(user, item, place);
        sum.value += one.value;
        sum.weight += one.weight;
    }
    return static_cast<float>(userMeans_[user.value()] + (sum.weight > 0.0 ? sum.value / sum.weight : 0.0));
}

void SlopeOneModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    for (std::size_t item = 0; item < scores.size(); ++item) scores[item] = predictRating(user, ItemIndex(item));
}

std::vector<ScorePart> SlopeOneModel::explainScore(UserIndex user, ItemIndex item) const {
    std::vector<ScorePart> parts = {{TASTESCOPE_TR("mean of this user"), userMeans_[user.value()]}};
    const std::span<const std::uint32_t> history = parameters_.ratings->byUser.columns(user.value());
    double weight = 0.0;
    for (std::size_t place = 0; place < history.size(); ++place) {
        const Term one = term(user, item, place);
        if (one.weight == 0.0) continue;
        weight += one.weight;
        ScorePart& part = parts.emplace_back();
        part.name = TASTESCOPE_TR("from the history");
        part.value = one.value;
        part.item = ItemIndex(history[place]);
    }
    for (std::size_t place = 1; place < parts.size(); ++place) parts[place].value /= weight;
    std::stable_sort(parts.begin() + 1, parts.end(),
                     [](const ScorePart& a, const ScorePart& b) { return std::abs(a.value) > std::abs(b.value); });
    return parts;
}

void SlopeOneModel::save(TensorBundle& bundle) const {
    bundle.setScalar("item_count", static_cast<std::uint64_t>(itemCount()));
    bundle.setScalar("user_count", static_cast<std::uint64_t>(userCount()));
    bundle.setScalar("weighted", static_cast<std::uint64_t>(parameters_.weighsByCommonUsers ? 1 : 0));
    bundle.setScalar("parameters.mean", parameters_.mean);
    setSparseRows(bundle, "history", parameters_.ratings->byUser);
    setPairValues(bundle, "parameters.deviations", *parameters_.deviations);
}

std::shared_ptr<const SlopeOneModel> SlopeOneModel::load(const TensorBundle& bundle) {
    const auto items = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("item_count"));
    const auto users = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("user_count"));
    auto ratings = std::make_shared<TrainingMatrix>();
    ratings->byUser = sparseRows(bundle, "history", users, items);
    ratings->byItem = transposed(ratings->byUser);
    SlopeOneParameters parameters;
    parameters.mean = bundle.scalar<double>("parameters.mean");
    parameters.weighsByCommonUsers = bundle.scalar<std::uint64_t>("weighted") != 0;
    parameters.deviations = std::make_shared<const PairValues>(pairValues(bundle, "parameters.deviations", items, 2));
    if (!std::holds_alternative<PairTriangle>(*parameters.deviations))
        throw ModelFileError(bundle.origin(), "its deviations are not of every pair");
    parameters.ratings = std::move(ratings);
    return std::make_shared<SlopeOneModel>(std::move(parameters));
}

}  // namespace tastescope
