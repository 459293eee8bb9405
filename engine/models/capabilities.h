#pragma once

#include <span>

#include "engine/core/factor_matrix.h"
#include "engine/core/index_types.h"

namespace tastescope {

// Extra powers of a Recommender: asked for with dynamic_cast, never inherited to throw.

/// Predicts rating values.
class PredictsRatings {
  public:
    virtual ~PredictsRatings() = default;
    /// The predicted rating in the units of the data, not clipped to its scale.
    virtual float predictRating(UserIndex user, ItemIndex item) const = 0;
};

/// Has learned ratings on a scale from 0 to 1 with cross-entropy.
class PredictsProbabilities {
  public:
    virtual ~PredictsProbabilities() = default;
    /// The predicted (rating − minimum) ÷ (maximum − minimum) of the data's scale, in [0, 1].
    virtual float predictProbability(UserIndex user, ItemIndex item) const = 0;
};

/// Has a vector for every user and item, in one space. Rows of users and items without training ratings are zero.
class HasEmbeddings {
  public:
    virtual ~HasEmbeddings() = default;
    virtual const FactorMatrix& userEmbeddings() const = 0;  // (userCount, rank)
    virtual const FactorMatrix& itemEmbeddings() const = 0;  // (itemCount, rank)
};

/// Has one number for every user and item beside what they have in common.
class HasBiases {
  public:
    virtual ~HasBiases() = default;
    virtual std::span<const float> userBiases() const = 0;  // (userCount); empty: none
    virtual std::span<const float> itemBiases() const = 0;  // (itemCount); empty: none
};

/// Scores many users at once, faster than one after another.
class ScoresManyUsers {
  public:
    virtual ~ScoresManyUsers() = default;
    /// scores[n * itemCount + i]: the score of item i for users[n], as Recommender::scoreAllItems() to the last few bits.
    virtual void scoreManyUsers(std::span<const UserIndex> users, std::span<float> scores) const = 0;
};

/// Scores items by adding up weights from the items of a user's history.
class HasItemWeights {
  public:
    virtual ~HasItemWeights() = default;
    /// What having `from` in the history adds to the score of each item. Shape of weights: (itemCount). Cost: O(items).
    virtual void itemWeights(ItemIndex from, std::span<float> weights) const = 0;
};

}  // namespace tastescope
