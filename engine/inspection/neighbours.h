#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/index_types.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// How near two items or two users are; larger is always nearer. The first three compare embeddings a and b.
enum class SimilarityMetric {
    cosine,     // a·b / (|a| |b|), 0 if one of them is all zeros: the direction of taste
    dot,        // a·b: direction times length, so what is rated often comes first
    euclidean,  // 1 / (1 + |a - b|), in (0, 1]: 1 where they are equal
    coCount,    // who likes both, from the training lists: coCountsWith(); any model
    weights,    // what the item adds to the other's score: models with item weights, items only
};

/// From "cosine", "dot", "euclidean", "co-count", "weights". Throws std::invalid_argument with the names that are known.
SimilarityMetric parseSimilarityMetric(std::string_view text);
std::string_view toText(SimilarityMetric metric);

/// What a model is best asked by: its own weights (items), else the cosine of its embeddings, else co-counts.
SimilarityMetric itemMetricOf(const TrainedModel& model);
SimilarityMetric userMetricOf(const TrainedModel& model);

struct Neighbour {
    std::uint32_t index = 0;  // of an item or a user, as was asked for
    float similarity = 0.0F;
    std::uint32_t ratings = 0;  // its training ratings: how much stands behind its vector

    bool operator==(const Neighbour&) const = default;
};

/// The `count` rows nearest to row `query`, nearest first, equal ones in index order. The row itself and rows without
/// ratings never appear. Shape of ratings: (rows). Cost: O(rows * columns), under 1 ms for 26,744 rows of 64 columns.
std::vector<Neighbour> nearestRows(const FactorMatrix& rows, std::span<const std::uint32_t> ratings, std::size_t query,
                                   std::size_t count, SimilarityMetric metric);

/// The items nearest to `item`, nearest first; items without training ratings never appear, and by co-count and weights those
/// with a similarity of 0 or less neither.
/// Throws RequestError if the model has no embeddings (no weights) to compare or the item no training ratings,
/// std::invalid_argument if there is no such item. Cost: as nearestRows, of weights O(items), of co-counts O(interactions).
std::vector<Neighbour> similarItems(const TrainedModel& model, ItemIndex item, std::size_t count,
                                    SimilarityMetric metric);

/// The users nearest to `user`; everything as for similarItems().
std::vector<Neighbour> similarUsers(const TrainedModel& model, UserIndex user, std::size_t count,
                                    SimilarityMetric metric);

}  // namespace tastescope
