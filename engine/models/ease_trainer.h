#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/dense/symmetric_sweep.h"
#include "engine/models/item_gram.h"
#include "engine/models/item_weight_model.h"
#include "engine/models/model_registry.h"
#include "engine/models/training_position.h"

namespace tastescope {

/// One epoch in four stretches of rounds, all in one matrix: the Gram matrix with its penalties, the sweeps that turn it into −P, its upper triangle
/// copied from the lower one, and at last its rows scaled and moved to where the items stand in the data set.
/// Before the end, and after a round in the middle of a second epoch, model() is what the last whole epoch made.
class EaseTrainer final : public EpochTrainer {
  public:
    /// `roundOperations`: the limit that rounds are cut by; the tests ask for shorter ones.
    EaseTrainer(const TrainingData& data, const HyperparameterValues& values, const TrainerSettings& settings,
                double roundOperations = kRoundOperations);

    std::size_t roundsPerEpoch() const override;
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }
    /// Throws RequestError where the regularisation is too small for single precision.
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    void addGram(std::size_t round);
    void sweep(std::size_t pivot, std::size_t round);
    void beginSweep(std::size_t pivot);
    void copyUpwards(std::size_t round);
    void makeWeights(std::size_t round);
    void makeWeightRow(std::size_t row, std::vector<float>& scratch);
    std::size_t sweepRounds() const { return sweepRows_.size() - 1; }

    std::shared_ptr<const TrainingMatrix> history_;
    int threadCount_;
    double regularisation_;
    double dropoutRatio_;  // p / (1 - p)
    ItemGram gram_;
    std::vector<std::size_t> sweepRows_;   // block rows of each round of one sweep
    std::vector<std::size_t> upwardRows_;  // block rows
    std::size_t weightRowsPerRound_;
    FactorMatrix matrix_;  // (itemCount, itemCount); empty while the finished model has it
    SymmetricSweep sweep_;
    std::vector<float> perDiagonal_;  // 1 / P_ii, once all sweeps are done
    std::shared_ptr<const ItemWeightModel> finished_;
    TrainingPosition position_;
};

}  // namespace tastescope
