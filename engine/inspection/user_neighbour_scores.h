#pragma once

#include <vector>

#include "engine/core/index_types.h"
#include "engine/models/trained_model.h"

namespace tastescope {

/// Scores items by what the nearest users rated. N are the 50 users with training ratings whose embeddings have the
/// largest cosine with the user's, s(v) > 0 that cosine, m(v) the steadied mean of v (rating_means.h).
///   ratings:  score(i) = m(u) + Σ_{v in N who rated i} s(v) (r(v,i) - m(v)) / (3 + Σ_{v in N who rated i} s(v))
///   implicit: score(i) = Σ_{v in N who have i} s(v) / Σ_{v in N} s(v)
/// Source: Herlocker, Konstan, Borchers, Riedl, SIGIR 1999 (deviation from the mean, weighted by similarity). Differs:
/// the similarity is that of the model's embeddings, not of raw ratings; the 3 in the denominator, as if three such
/// neighbours had given their mean, keeps an item that a single neighbour loved from the top. For implicit feedback
/// that formula would be 1 everywhere; the share of neighbours replaces it (Sarwar et al., EC 2000).
class UserNeighbourScores {
  public:
    /// Throws as similarUsers() does. Cost: O(users * rank).
    UserNeighbourScores(const TrainedModel& model, UserIndex user);

    /// Shape of the result: (itemCount); minus infinity where no neighbour has rated. Seen items are not masked.
    /// Cost: O(ratings of the neighbours).
    std::vector<float> scoreAllItems() const;
    /// "mean of this user" (for ratings), then one part for each neighbour who rated the item, nearest first. They add
    /// up to the score.
    std::vector<ScorePart> explain(ItemIndex item) const;

  private:
    struct WeightedUser {
        UserIndex user;
        double weight = 0.0;
        double mean = 0.0;  // 0 for implicit feedback: having an item is a deviation of 1
    };

    const ModelContext& context_;
    double baseline_ = 0.0;
    double fixedDenominator_ = 0.0;
    std::vector<WeightedUser> neighbours_;
};

}  // namespace tastescope
