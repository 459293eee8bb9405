#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "engine/core/tensor_bundle.h"
#include "engine/models/epoch_trainer.h"

namespace tastescope {

/// Watches the loss of every round, and keeps a state to go back to. Diverged is: not a number, infinite, or more than
/// kExplosion times the loss of the first round.
class DivergenceGuard {
  public:
    /// States are kept every `epochsBetweenStates` epochs.
    explicit DivergenceGuard(std::size_t epochsBetweenStates) : epochsBetweenStates_(epochsBetweenStates) {}

    /// Squared errors 16 times those of the untrained model: errors four times as large.
    static constexpr double kExplosion = 16.0;

    /// Keeps the state before the first round.
    void start(const EpochTrainer& trainer);
    /// Returns whether the training has diverged with this round.
    bool hasDiverged(const RoundResult& result);
    /// Call after a sound epoch: keeps the trainer's state now and then. One that holds infinities is not kept.
    void afterEpoch(const EpochTrainer& trainer);
    /// Puts the trainer back to the last good state.
    void rollBack(EpochTrainer& trainer) const;

  private:
    void keep(const EpochTrainer& trainer);

    std::size_t epochsBetweenStates_;
    std::optional<double> firstLoss_;
    TensorBundle lastGood_;
};

/// Epochs between kept states so that keeping them costs about 3 % of the training: copying a parameter is taken as
/// as long as 15 of the operations of `epochWork`.
std::size_t epochsBetweenStates(double parameterCount, double epochWork);

}  // namespace tastescope
