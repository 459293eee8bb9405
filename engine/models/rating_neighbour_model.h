#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/models/capabilities.h"
#include "engine/models/pair_values.h"
#include "engine/models/rating_baseline.h"
#include "engine/models/recommender.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// What is compared: items by who rated them, or users by what they rated.
enum class NeighbourSide { items, users };

struct RatingNeighbourParameters {
    NeighbourSide side = NeighbourSide::items;
    std::size_t neighbours = 40;
    bool addsBaseline = true;  // else `baseline` is used for its mean alone
    RatingBaseline baseline;
    std::shared_ptr<const PairValues> similarities;
    std::shared_ptr<const TrainingMatrix> ratings;
};

/// r̂(u,i) = base(u,i) + Σ s (r − base) / Σ s over the up to k rows nearest to the item (user) among those that the user rated
/// (that rated the item), with s > 0; base(u,i) where there is none. Without a baseline: Σ s r / Σ s, the mean rating where
/// there is none. Among equal similarities the lower index counts. The pair's own rating never does.
/// Source: Sarwar, Karypis, Konstan, Riedl, WWW 2001; Surprise 1.1, KNNBasic, KNNWithMeans, KNNBaseline.
class RatingNeighbourModel final : public Recommender, public PredictsRatings {
  public:
    RatingNeighbourModel(std::string modelId, RatingNeighbourParameters parameters);

    std::string_view modelId() const override { return modelId_; }
    std::size_t userCount() const override { return parameters_.ratings->byUser.rowCount(); }
    std::size_t itemCount() const override { return parameters_.ratings->byItem.rowCount(); }
    /// Cost: O(items · history) between items, O(ratings of all) between users.
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    /// The parts of the baseline, then one part a neighbour, nearest first.
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    float predictRating(UserIndex user, ItemIndex item) const override;

    const RatingNeighbourParameters& parameters() const { return parameters_; }
    static std::shared_ptr<const RatingNeighbourModel> load(std::string modelId, NeighbourSide side, const TensorBundle& bundle);

  private:
    struct Neighbour {
        std::uint32_t row = 0;
        float similarity = 0.0F;
        float rating = 0.0F;
    };
    struct Question {
        UserIndex user;
        ItemIndex item;
    };

    /// The neighbours that count, by ascending row. `similarityTo(row)` tells how near a row is.
    template <class SimilarityTo>
    void findNeighbours(const Question& question, const SimilarityTo& similarityTo, std::vector<Neighbour>& neighbours) const;
    void findNeighbours(const Question& question, std::vector<Neighbour>& neighbours) const;
    double baseOf(const Question& question) const;
    /// What a neighbour's rating lies above its own base.
    double deviation(const Question& question, const Neighbour& neighbour) const;
    double predict(const Question& question, const std::vector<Neighbour>& neighbours) const;

    std::string modelId_;
    RatingNeighbourParameters parameters_;
};

}  // namespace tastescope
