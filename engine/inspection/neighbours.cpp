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
#include "engine/inspection/index_check.h"
#include "engine/inspection/model_embeddings.h"
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

}  // namespace

SimilarityMetric parseSimilarityMetric(std::string_view text) {
    for (const auto metric : {SimilarityMetric::cosine, SimilarityMetric::dot, SimilarityMetric::euclidean})
        if (text == toText(metric)) return metric;
    throw std::invalid_argument("unknown similarity \"" + std::string(text) + "\": known are cosine, dot, euclidean");
}

std::string_view toText(SimilarityMetric metric) {
    switch (metric) {
        case SimilarityMetric::cosine:
            return "cosine";
        case SimilarityMetric::dot:
            return "dot";
        case SimilarityMetric::euclidean:
            return "euclidean";
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

std::vector<Neighbour> similarItems(const TrainedModel& model, ItemIndex item, std::size_t count,
                                    SimilarityMetric metric) {
    const FactorMatrix& items = embeddingsOf(model).itemEmbeddings();
    const ModelContext& context = *model.context;
    requireItem(model, item);
    if (context.itemTrainCounts[item.value()] == 0)
        throw RequestError(context.itemNoun + " \"" + context.itemTitle(item) + "\" has no training ratings, so its " +
                               "embedding says nothing",
                           TASTESCOPE_TR("choose one that was rated, or train with more of the ratings"));
    return nearestRows(items, context.itemTrainCounts, item.value(), count, metric);
}

std::vector<Neighbour> similarUsers(const TrainedModel& model, UserIndex user, std::size_t count,
                                    SimilarityMetric metric) {
    const FactorMatrix& users = embeddingsOf(model).userEmbeddings();
    const ModelContext& context = *model.context;
    requireUser(model, user);
    if (context.trainLists.items(user).empty())
        throw RequestError("user \"" + std::string(context.userIds.id(user.value())) + "\" has no training ratings, " +
                               "so the embedding says nothing",
                           TASTESCOPE_TR("choose a user with ratings, or train with more of the ratings"));
    std::vector<std::uint32_t> ratings(users.rows());
    for (std::size_t row = 0; row < users.rows(); ++row)
        ratings[row] = static_cast<std::uint32_t>(context.trainLists.items(UserIndex(row)).size());
    return nearestRows(users, ratings, user.value(), count, metric);
}

}  // namespace tastescope
