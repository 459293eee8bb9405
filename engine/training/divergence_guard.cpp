#include "engine/training/divergence_guard.h"

#include <algorithm>
#include <cmath>

namespace tastescope {
namespace {

/// Copying a byte of state takes about as long as this many operations of a training kernel.
constexpr double kOperationsPerByte = 4.0;
constexpr double kShare = 0.03;

}  // namespace

void DivergenceGuard::start(const EpochTrainer& trainer) {
    keep(trainer);
    const double copyWork = static_cast<double>(lastGood_.byteCount()) * kOperationsPerByte;
    const double epochs = std::ceil(copyWork / (kShare * std::max(epochWork_, 1.0)));
    epochsBetweenStates_ = static_cast<std::size_t>(std::clamp(epochs, 1.0, 20.0));
}

void DivergenceGuard::keep(const EpochTrainer& trainer) {
    TensorBundle state;
    trainer.saveState(state);
    lastGood_ = std::move(state);
}

bool DivergenceGuard::hasDiverged(const RoundResult& result) {
    if (result.interactions == 0) return false;
    const double loss = result.lossSum / static_cast<double>(result.interactions);
    if (!std::isfinite(loss)) return true;
    if (!firstLoss_) firstLoss_ = loss;
    // A first loss of zero (all ratings equal) has nothing to explode from.
    return *firstLoss_ > 0.0 && loss > kExplosion * *firstLoss_;
}

void DivergenceGuard::afterEpoch(const EpochTrainer& trainer) {
    if (trainer.epochsDone() % epochsBetweenStates_ == 0) keep(trainer);
}

void DivergenceGuard::restart(const EpochTrainer& trainer, std::optional<double> firstLoss) {
    keep(trainer);
    firstLoss_ = firstLoss;
}

void DivergenceGuard::rollBack(EpochTrainer& trainer) const { trainer.loadState(lastGood_); }

}  // namespace tastescope
