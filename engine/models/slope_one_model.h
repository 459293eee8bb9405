#pragma once

#include <memory>
#include <vector>

#include "engine/models/capabilities.h"
#include "engine/models/pair_values.h"
#include "engine/models/recommender.h"
#include "engine/models/training_data.h"

namespace tastescope {

struct SlopeOneParameters {
    double mean = 0.0;
    bool weighsByCommonUsers = false;
    std::shared_ptr<const PairValues> deviations;  // a triangle of width 2: dev(i,j), n_ij
    std::shared_ptr<const TrainingMatrix> ratings;
};

/// Formula: slopeOneEntry(). Cost of a prediction: O(history).
class SlopeOneModel final : public Recommender, public PredictsRatings {
  public:
    explicit SlopeOneModel(SlopeOneParameters parameters);

    std::string_view modelId() const override { return "slope-one"; }
    std::size_t userCount() const override { return parameters_.ratings->byUser.rowCount(); }
    std::size_t itemCount() const override { return parameters_.ratings->byItem.rowCount(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override;
    /// The user's mean, then one part for each item of the history that says something, the largest first.
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    float predictRating(UserIndex user, ItemIndex item) const override;

    static std::shared_ptr<const SlopeOneModel> load(const TensorBundle& bundle);

  private:
    struct Slope {
        double deviation = 0.0;
        double commonUsers = 0.0;
    };
    Slope slope(std::size_t item, std::size_t from) const;
    /// What the place of the history adds to Σ, and to the denominator.
    struct Term {
        double value = 0.0;
        double weight = 0.0;
    };
    Term term(UserIndex user, ItemIndex item, std::size_t place) const;

    SlopeOneParameters parameters_;
    const PairTriangle& triangle_;
    std::vector<double> userMeans_;
};

}  // namespace tastescope
