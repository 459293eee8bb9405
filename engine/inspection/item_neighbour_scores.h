#pragma once

#include <span>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/index_types.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// Scores items by how near they are to what the user rated. For an item i, S are the 20 items of the user's history
/// with the largest weight w(i,j) = max(0, cos(i,j)) · n(i) / (n(i) + 10) · n(j) / (n(j) + 10), n the training ratings:
/// a vector learned from two ratings counts little however well its direction fits. m(u) is the user's steadied mean.
///   ratings:  score(i) = m(u) + Σ_{j in S} w(i,j) (r(u,j) - m(u)) / (3 + Σ_{j in S} w(i,j))
///   implicit: score(i) = Σ_{j in S} w(i,j) / |S|, |S| the smaller of 20 and the length of the history
/// Source: Sarwar, Karypis, Konstan, Riedl, WWW 2001 (ratings); Deshpande, Karypis, TOIS 2004 (implicit). Differs: the
/// similarity is that of the model's embeddings, and the 3 in the denominator draws thin evidence to the user's mean.
class ItemNeighbourScores {
  public:
    /// Throws RequestError if the model has no embeddings or the user no training ratings. Cost: O(history * rank).
    ItemNeighbourScores(const TrainedModel& model, UserIndex user);

    /// Shape of the result: (itemCount); minus infinity where no item of the history is near, and for items without
    /// training ratings. Seen items are not masked. Cost: O(history * items * rank),
    /// one thread: measured 90 ms for a history of 150 among 26,744 items of 64 factors, most of it choosing the 20.
    std::vector<float> scoreAllItems() const;
    /// "mean of this user" (for ratings), then one part for each of the up to 20 items, nearest first, named by title.
    /// They add up to the score.
    std::vector<ScorePart> explain(ItemIndex item) const;

  private:
    struct WeightedItem {
        std::size_t place = 0;  // in the history
        double weight = 0.0;
    };

    /// The up to 20 places of the history with positive weight, nearest first. Nothing for an item without ratings.
    void findNearest(ItemIndex item, std::span<const float> products, std::vector<WeightedItem>& nearest) const;
    double deviation(std::size_t place) const;
    double denominator(const std::vector<WeightedItem>& nearest) const;

    const ModelContext& context_;
    const FactorMatrix& items_;
    std::span<const std::uint32_t> historyItems_;
    std::span<const float> historyValues_;
    FactorMatrix history_;  // one row an item: its direction, times n / (n + 10)
    double baseline_ = 0.0;
};

}  // namespace tastescope
