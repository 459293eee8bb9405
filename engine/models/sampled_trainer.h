#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/random.h"
#include "engine/dense/rating_sgd.h"
#include "engine/models/model_registry.h"
#include "engine/models/training_position.h"
#include "engine/sampling/sampling_grid.h"

namespace tastescope {

/// How an epoch over a SamplingGrid is cut into rounds: whole strata as long as they fit kRoundOperations, else slices of a
/// stratum, one slice of each of its cells.
struct SampledPlan {
    std::size_t blockCount = 1;
    std::size_t strataPerRound = 1;
    std::size_t slicesPerBlock = 1;  // above 1 only where strataPerRound is 1
    std::size_t roundsPerEpoch = 1;

    /// Multiplications and additions of the largest round.
    double roundWork = 0.0;
};
/// `operations`: multiplications and additions that one positive costs, with all its negatives.
SampledPlan planSampling(const ProblemSize& size, std::uint64_t stride, double operations);

/// Bytes that a SampledTrainer with these factors adds to a loaded data set.
std::uint64_t sampledMemory(const ProblemSize& size, std::uint64_t stride);

/// What one cell of a stratum, or a slice of it, is trained with.
struct SampledCell {
    std::size_t stratumStep = 0;  // which of the round's strata
    std::size_t userBlock = 0;
    std::size_t itemBlock = 0;
    BlockRange userPlaces;        // in the grid's user layout
    std::size_t firstUser = 0;    // place of the user block's first user
    RatingFactors factors;        // of the user block and the item block
    RandomStream stream;
};

/// Stochastic gradient descent over positives and the negatives that are drawn for them. Negatives come from the positive's own
/// item block, so that the cells of a stratum share no row; item blocks are dealt anew in every epoch, so that in the long
/// run every item meets every other. What is learned in a cell is up to the class derived.
/// Promise: the same bits for any number of threads.
class SampledTrainer : public EpochTrainer {
  public:
    std::size_t roundsPerEpoch() const final { return plan_.roundsPerEpoch; }
    std::size_t epochsDone() const final { return position_.epochsDone; }
    std::size_t roundsDone() const final { return position_.roundsDone; }
    RoundResult runRound(const LiveSettings& changes) final;
    std::optional<double> learningRateInForce() const final { return learningRateNow(); }
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  protected:
    /// `values` has rank, learning_rate, learning_rate_decay, regularisation, bias_regularisation and init_scale.
    SampledTrainer(std::string modelId, std::shared_ptr<const SparseRows> positives, const SampledPlan& plan,
                   const HyperparameterValues& values, const TrainerSettings& settings);

    /// Called before and after the cells of a round, by one thread.
    virtual void startRound(std::size_t strata, std::size_t cells);
    virtual void finishRound();
    /// Called by any thread; cells of one stratum at the same time, strata one after another. Must not throw.
    virtual RoundResult trainCell(SampledCell& cell, const RatingStep& step) = 0;

    double learningRateNow() const;
    const std::string& modelId() const { return modelId_; }
    const SamplingGrid& grid() const { return grid_; }
    const SampledPlan& plan() const { return plan_; }
    // By index of the data set.
    FactorMatrix userFactors() const;
    FactorMatrix itemFactors() const;
    std::vector<float> userBiases() const;
    std::vector<float> itemBiases() const;
    std::vector<std::uint8_t> isItemKnown() const;

  private:
    SampledCell makeCell(std::size_t stratumStep, std::size_t userBlock, std::size_t slice);
    void dealItems(std::uint32_t deal);
    void orderStrata();

    std::string modelId_;
    TrainerSettings settings_;
    double learningRateDecay_;
    double biasRegularisation_;
    double learningRate_;
    double regularisation_;
    SampledPlan plan_;
    SamplingGrid grid_;
    // Rows in the order of the grid's blocks.
    FactorMatrix userFactors_;
    FactorMatrix itemFactors_;
    std::vector<float> userBiases_;
    std::vector<float> itemBiases_;
    TrainingPosition position_;
    std::vector<std::size_t> strataOrder_;  // of the current epoch
    std::size_t firstStratum_ = 0;          // of the current round, in strataOrder_
};

/// The hyperparameters that all sampled trainers have, with a model's own defaults.
struct SampledDefaults {
    double rank = 64;
    double learningRate = 0.05;
    double learningRateDecay = 1.0;
    double regularisation = 0.01;
    double biasRegularisation = 0.01;
    double initScale = 0.1;
};
HyperparameterList sampledHyperparameters(const SampledDefaults& defaults);

}  // namespace tastescope
