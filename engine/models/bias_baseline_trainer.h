#pragma once

#include <memory>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/models/model_registry.h"

namespace tastescope {

/// Trains BiasModel. An epoch is two passes over the file, items then users; a pass is cut into rounds of kRowsPerRound
/// rows, a round into kPiecesPerRound pieces whose sums are added in order.
class BiasBaselineTrainer final : public EpochTrainer {
  public:
    static constexpr std::size_t kRowsPerRound = std::size_t{1} << 20;
    static constexpr std::size_t kPiecesPerRound = 4;

    BiasBaselineTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                        const TrainerSettings& settings);

    std::size_t roundsPerEpoch() const override { return 2 * roundsPerPass_; }
    std::size_t epochsDone() const override { return epochsDone_; }
    std::size_t roundsDone() const override { return roundsDone_; }
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    struct Side {
        std::vector<double> biases;
        std::vector<double> counts;
        double regularisation = 0.0;
    };
    /// Adds the residuals of one round's rows to residuals_; returns the sum of squared errors before the update.
    RoundResult addResiduals(const BlockRange& rows, bool ofItems);

    std::shared_ptr<const TrainingData> data_;
    int threadCount_;
    double mean_;
    std::size_t roundsPerPass_;
    Side users_;
    Side items_;
    std::vector<double> residuals_;  // of the pass that is under way
    std::size_t epochsDone_ = 0;
    std::size_t roundsDone_ = 0;
};

}  // namespace tastescope
