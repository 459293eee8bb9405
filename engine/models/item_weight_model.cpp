#include "engine/models/item_weight_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/dense/scaled_rows.h"

namespace tastescope {
namespace {

void addRow(const FactorMatrix& weights, std::size_t row, float value, std::span<float> sums) {
    const std::span<const float> added = weights.row(row);
    for (std::size_t item = 0; item < sums.size(); ++item) sums[item] += value * added[item];
}

void addRow(const SparseRows& weights, std::size_t row, float value, std::span<float> sums) {
    const std::span<const std::uint32_t> columns = weights.columns(row);
    const std::span<const float> added = weights.values(row);
    for (std::size_t place = 0; place < columns.size(); ++place) sums[columns[place]] += value * added[place];
}

float weightAt(const FactorMatrix& weights, std::size_t row, std::size_t column) { return weights.row(row)[column]; }

float weightAt(const SparseRows& weights, std::size_t row, std::size_t column) {
    const std::span<const std::uint32_t> columns = weights.columns(row);
    const auto found = std::lower_bound(columns.begin(), columns.end(), static_cast<std::uint32_t>(column));
    if (found == columns.end() || *found != column) return 0.0F;
    return weights.values(row)[static_cast<std::size_t>(found - columns.begin())];
}

}  // namespace

ItemWeightModel::ItemWeightModel(std::string modelId, std::shared_ptr<const TrainingMatrix> history, ItemWeights weights)
    : modelId_(std::move(modelId)), history_(std::move(history)), weights_(std::move(weights)) {}

void ItemWeightModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    const std::span<const std::uint32_t> items = history_->byUser.columns(user.value());
    const std::span<const float> values = history_->byUser.values(user.value());
    if (const auto* dense = std::get_if<FactorMatrix>(&weights_)) {
        sumScaledRows(*dense, items, values, scores);
    } else {
        std::ranges::fill(scores, 0.0F);
        for (std::size_t place = 0; place < items.size(); ++place)
            addRow(std::get<SparseRows>(weights_), items[place], values[place], scores);
    }
    for (std::size_t item = 0; item < scores.size(); ++item)
        if (!isKnown(item)) scores[item] = -std::numeric_limits<float>::infinity();
}

std::vector<ScorePart> ItemWeightModel::explainScore(UserIndex user, ItemIndex item) const {
    std::vector<ScorePart> parts;
    if (!isKnown(item.value())) return parts;
    const std::span<const std::uint32_t> items = history_->byUser.columns(user.value());
    const std::span<const float> values = history_->byUser.values(user.value());
    for (std::size_t place = 0; place < items.size(); ++place) {
        const float weight =
            std::visit([&](const auto& weights) { return weightAt(weights, items[place], item.value()); }, weights_);
        if (weight == 0.0F) continue;
        ScorePart& part = parts.emplace_back();
        part.name = TASTESCOPE_TR("from the history");
        part.value = static_cast<double>(values[place]) * static_cast<double>(weight);
        part.item = ItemIndex(items[place]);
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const ScorePart& a, const ScorePart& b) { return std::abs(a.value) > std::abs(b.value); });
    return parts;
}

void ItemWeightModel::itemWeights(ItemIndex from, std::span<float> weights) const {
    std::ranges::fill(weights, 0.0F);
    std::visit([&](const auto& all) { addRow(all, from.value(), 1.0F, weights); }, weights_);
}

void ItemWeightModel::save(TensorBundle& bundle) const {
    bundle.setScalar("item_count", static_cast<std::uint64_t>(itemCount()));
    bundle.setScalar("user_count", static_cast<std::uint64_t>(userCount()));
    setSparseRows(bundle, "history", history_->byUser);
    if (const auto* dense = std::get_if<FactorMatrix>(&weights_))
        bundle.setMatrix("parameters.item_weights", *dense);
    else
        setSparseRows(bundle, "parameters.item_weights", std::get<SparseRows>(weights_));
}

std::shared_ptr<const ItemWeightModel> ItemWeightModel::load(std::string modelId, const TensorBundle& bundle) {
    const auto items = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("item_count"));
    const auto users = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("user_count"));
    auto history = std::make_shared<TrainingMatrix>();
    history->byUser = sparseRows(bundle, "history", users, items);
    history->byItem = transposed(history->byUser);
    ItemWeights weights;
    if (bundle.has("parameters.item_weights"))
        weights = bundle.matrix("parameters.item_weights", items, items);
    else
        weights = sparseRows(bundle, "parameters.item_weights", items, items);
    return std::make_shared<ItemWeightModel>(std::move(modelId), std::move(history), std::move(weights));
}

}  // namespace tastescope
