#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/models/item_gram.h"
#include "engine/models/item_weight_model.h"
#include "engine/models/model_registry.h"
#include "engine/models/slim_column.h"
#include "engine/models/training_position.h"

namespace tastescope {

/// What one column may cost at most, in the operations of kRoundOperations.
double slimColumnWork(std::size_t candidates);

/// One epoch: rounds for the Gram matrix, then rounds of some columns. model() has the columns that are done; items
/// whose turn has not come score 0.
class SlimTrainer final : public EpochTrainer {
  public:
    SlimTrainer(const TrainingData& data, const HyperparameterValues& values, const TrainerSettings& settings);

    std::size_t roundsPerEpoch() const override;
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }
    RoundResult runRound(const LiveSettings& changes) override;
    std::shared_ptr<const Recommender> model() const override;
    void saveState(TensorBundle& state) const override;
    void loadState(const TensorBundle& state) override;

  private:
    void solveColumns(std::size_t round);

    std::shared_ptr<const TrainingMatrix> history_;
    int threadCount_;
    SlimPenalties penalties_;
    std::size_t candidates_;
    ItemGram gram_;
    std::size_t columnsPerRound_;
    FactorMatrix matrix_;   // the Gram matrix; empty between epochs
    SparseRows columns_;    // row i: the weights towards item i of the data set; the items done so far
    TrainingPosition position_;
};

}  // namespace tastescope
