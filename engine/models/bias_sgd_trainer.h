#pragma once

#include <memory>
#include <vector>

#include "engine/models/matrix_factorisation_trainer.h"
#include "engine/models/model_registry.h"
#include "engine/models/training_position.h"
#include "engine/sampling/rating_grid.h"

namespace tastescope {

/// Trains BiasModel by stochastic gradient descent: for every rating e = r − μ − b_u − b_i, then b += η (e − λ b) for both.
/// An epoch walks the strata of a grid as `mf` does, in an order drawn anew; inside a cell ratings stand by user.
class BiasSgdTrainer final : public EpochTrainer {
  public:
    BiasSgdTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values, const TrainerSettings& settings);

    static std::uint64_t estimateMemory(const ProblemSize& size);
    static double roundWork(const ProblemSize& size);

    std::size_t roundsPerEpoch() const override { return plan_.roundsPerEpoch; }
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    std::optional<double> learningRateInForce() const override { return learningRate_; }
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    double stepRatings(std::size_t userBlock, std::size_t itemBlock);
    void orderStrata();

    std::shared_ptr<const TrainingData> data_;
    TrainerSettings settings_;
    double learningRate_;
    double regularisation_;
    RoundPlan plan_;
    RatingGrid grid_;
    // In the order of the grid's blocks.
    std::vector<double> userBiases_;
    std::vector<double> itemBiases_;
    TrainingPosition position_;
    std::vector<std::size_t> strataOrder_;  // of the current epoch
};

}  // namespace tastescope
