#include "engine/inspection/neighbours.h"

#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

#include "engine/core/big_vector.h"
#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/dense/dot.h"
#include "engine/dense/matrix_vector.h"
#include "engine/inspection/co_count_neighbours.h"
#include "engine/inspection/index_check.h"
#include "engine/inspection/model_embeddings.h"
#include "engine/models/capabilities.h"
#include "engine/models/top_items.h"

namespace tastescope {
namespace {

/// Not by |a|² + |b|² - 2 a·b: that cancels just where it matters, between close neighbours.
float distance(std::span<const float> a, std::span<const float> b, std::span<float> scratch) {
    for (std::size_t column = 0; column < a.size(); ++column)
        scratch[column] = a[column] - b[column];
    return std::sqrt(dot(scratch, scratch));
}

void fillSimilarities(const FactorMatrix& rows, std::size_t query, SimilarityMetric metric, std::span<float> out) {
    const std::span<const float> queryRow = rows.paddedRow(query);
    if (metric == SimilarityMetric::euclidean) {
        BigVector<float> scratch(rows.stride());
        for (std::size_t row = 0; row < rows.rows(); ++row)
            out[row] = 1.0F / (1.0F + distance(rows.paddedRow(row), queryRow, scratch));
        return;
    }
    rowsTimesVector(rows, queryRow, out);
    if (metric == SimilarityMetric::dot) return;
    const float queryLength = std::sqrt(dot(queryRow, queryRow));
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const float lengths = queryLength * std::sqrt(dot(rows.paddedRow(row), rows.paddedRow(row)));
        out[row] = lengths > 0.0F ? out[row] / lengths : 0.0F;
    }
}

/// The `count` best with a similarity above 0.
std::vector<Neighbour> nearestOf(const std::vector<float>& similarities, std::span<const std::uint32_t> ratings, std::size_t count) {
    std::vector<Neighbour> neighbours;
    for (const ScoredItem& nearest : topItems(similarities, count))
        if (nearest.score > 0.0F) neighbours.push_back({nearest.item.value(), nearest.score, ratings[nearest.item.value()]});
    return neighbours;
}

const HasItemWeights& weightsOf(const TrainedModel& model) {
    if (const auto* weights = dynamic_cast<const HasItemWeights*>(model.recommender.get())) return *weights;
    throw RequestError("the model \"" + std::string(model.recommender->modelId()) + "\" has no weights from item to item",
                       TASTESCOPE_TR("compare by co-count, which any model file can do"));
}

}  // namespace

SimilarityMetric parseSimilarityMetric(std::string_view text) {
    for (const auto metric : {SimilarityMetric::cosine, SimilarityMetric::dot, SimilarityMetric::euclidean, SimilarityMetric::coCount,
                              SimilarityMetric::weights})
        if (text == toText(metric)) return metric;
    throw std::invalid_argument("unknown similarity \"" + std::string(text) +
                                "\": known are cosine, dot, euclidean, co-count, weights");
}

std::string_view toText(SimilarityMetric metric) {
    switch (metric) {
        case SimilarityMetric::cosine:
            return "cosine";
        case SimilarityMetric::dot:
            return "dot";
        case SimilarityMetric::euclidean:
            return "euclidean";
        case SimilarityMetric::coCount:
            return "co-count";
        case SimilarityMetric::weights:
            return "weights";
    }
    return "";
}

std::vector<Neighbour> nearestRows(const FactorMatrix& rows, std::span<const std::uint32_t> ratings, std::size_t query,
                                   std::size_t count, SimilarityMetric metric) {
    BigVector<float> similarities(rows.rows());
    fillSimilarities(rows, query, metric, similarities);
    for (std::size_t row = 0; row < rows.rows(); ++row)
        if (row == query || ratings[row] == 0) similarities[row] = -std::numeric_limits<float>::infinity();
    std::vector<Neighbour> neighbours;
    // topItems() picks positions of a list of scores; here they may be users as well.
    for (const ScoredItem& nearest : topItems(similarities, count)) {
        const std::uint32_t index = nearest.item.value();
        neighbours.push_back({index, nearest.score, ratings[index]});
    }
    return neighbours;
}

SimilarityMetric itemMetricOf(const TrainedModel& model) {
    if (dynamic_cast<const HasItemWeights*>(model.recommender.get()) != nullptr) return SimilarityMetric::weights;
    return userMetricOf(model);
}

SimilarityMetric userMetricOf(const TrainedModel& model) {
    const bool hasEmbeddings = dynamic_cast<const HasEmbeddings*>(model.recommender.get()) != nullptr;
    return hasEmbeddings ? SimilarityMetric::cosine : SimilarityMetric::coCount;
}

std::vector<Neighbour> similarItems(const TrainedModel& model, ItemIndex item, std::size_t count,
                                    SimilarityMetric metric) {
    const ModelContext& context = *model.context;
    requireItem(model, item);
    if (context.itemTrainCounts[item.value()] == 0)
        throw RequestError(context.itemNoun + " \"" + context.itemTitle(item) + "\" has no training ratings, so nothing is " +
                               "known to be near it",
                           TASTESCOPE_TR("choose one that was rated, or train with more of the ratings"));
    if (metric == SimilarityMetric::coCount) return nearestOf(coCountsWith(context, item), context.itemTrainCounts, count);
    if (metric == SimilarityMetric::weights) {
        std::vector<float> weights(model.recommender->itemCount());
        weightsOf(model).itemWeights(item, weights);
        weights[item.value()] = 0.0F;
        return nearestOf(weights, context.itemTrainCounts, count);
    }
    const FactorMatrix& items = embeddingsOf(model).itemEmbeddings();
    return nearestRows(items, context.itemTrainCounts, item.value(), count, metric);
}

std::vector<Neighbour> similarUsers(const TrainedModel& model, UserIndex user, std::size_t count,
                                    SimilarityMetric metric) {
    const ModelContext& context = *model.context;
    requireUser(model, user);
    if (metric == SimilarityMetric::weights)
        throw RequestError("weights compare items, not users", TASTESCOPE_TR("compare users by co-count"));
    if (context.trainLists.items(user).empty())
        throw RequestError("user \"" + std::string(context.userIds.id(user.value())) + "\" has no training ratings, " +
                               "so nobody is known to be near",
                           TASTESCOPE_TR("choose a user with ratings, or train with more of the ratings"));
    std::vector<std::uint32_t> ratings(model.recommender->userCount());
    for (std::size_t row = 0; row < ratings.size(); ++row)
        ratings[row] = static_cast<std::uint32_t>(context.trainLists.items(UserIndex(row)).size());
    if (metric == SimilarityMetric::coCount) return nearestOf(coCountsWith(context, user), ratings, count);
    const FactorMatrix& users = embeddingsOf(model).userEmbeddings();
    return nearestRows(users, ratings, user.value(), count, metric);
}

}  // namespace tastescope
