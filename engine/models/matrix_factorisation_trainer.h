#pragma once

#include <memory>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/models/model_registry.h"
#include "engine/sampling/rating_grid.h"

namespace tastescope {

/// Blocks a side of the rating grid: more for more ratings, so that a block's rows stay in cache and a stratum stays short.
std::size_t gridBlockCount(const ProblemSize& size);

/// Multiplications and additions for one rating at a padded rank.
double operationsPerRating(std::uint64_t stride);

/// How an epoch is cut into rounds: whole strata as long as they fit kRoundOperations, else parts of a stratum.
struct RoundPlan {
    std::size_t blockCount = 1;
    std::size_t strataPerRound = 1;
    std::size_t roundsPerStratum = 1;  // above 1 only where strataPerRound is 1
    std::size_t roundsPerEpoch = 1;
};
RoundPlan planRounds(const ProblemSize& size, std::uint64_t stride);

class MatrixFactorisationTrainer final : public EpochTrainer {
  public:
    /// Cost: O(ratings) to build the grid, O(parameters) to draw the initial factors.
    MatrixFactorisationTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                               const TrainerSettings& settings);

    std::size_t roundsPerEpoch() const override { return plan_.roundsPerEpoch; }
    std::size_t epochsDone() const override { return epochsDone_; }
    std::size_t roundsDone() const override { return roundsDone_; }
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    std::optional<double> learningRateInForce() const override { return learningRateNow(); }
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    void drawFactors();
    void orderStrata();
    double learningRateNow() const;

    std::shared_ptr<const TrainingData> data_;
    TrainerSettings settings_;
    double learningRateDecay_;
    double biasRegularisation_;
    double initScale_;
    std::size_t rank_;
    double learningRate_;
    double regularisation_;

    RoundPlan plan_;
    RatingGrid grid_;
    // Rows in the order of the grid's blocks.
    FactorMatrix userFactors_;
    FactorMatrix itemFactors_;
    std::vector<float> userBiases_;
    std::vector<float> itemBiases_;

    std::size_t epochsDone_ = 0;
    std::size_t roundsDone_ = 0;
    std::vector<std::size_t> strataOrder_;             // of the current epoch
    std::vector<std::vector<std::size_t>> cellOrder_;  // by stratum: user blocks, the largest cell first
};

}  // namespace tastescope
