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
    /// `epochWork`: multiplications and additions of an epoch. States are kept so seldom that it costs about 3 % of the training.
    explicit DivergenceGuard(double epochWork) : epochWork_(epochWork) {}

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

    const std::optional<double>& firstLoss() const { return firstLoss_; }
    /// The trainer has been put somewhere else: that is the state to go back to now, measured by the first loss of its run.
    void restart(const EpochTrainer& trainer, std::optional<double> firstLoss);

  private:
    void keep(const EpochTrainer& trainer);

    double epochWork_;
    std::size_t epochsBetweenStates_ = 1;
    std::optional<double> firstLoss_;
    TensorBundle lastGood_;
};

}  // namespace tastescope
