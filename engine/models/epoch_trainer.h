#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include "engine/core/tensor_bundle.h"
#include "engine/core/training_controls.h"
#include "engine/models/recommender.h"

namespace tastescope {

/// What one round did.
struct RoundResult {
    double lossSum = 0.0;             // sum of the training loss over the round's interactions (squared error for ratings)
    std::uint64_t interactions = 0;   // how many it was summed over; 0 where a model has no loss
};

/// Makes a model, one round of an epoch at a time. A round is a fixed piece of work of at most about 10 ms, cut by data, rank and
/// model, never by thread count or clock: stop, pause, live changes, snapshots and saved states happen between rounds.
/// Promise: same data, configuration and seed give the same bits for any number of threads.
class EpochTrainer {
  public:
    virtual ~EpochTrainer() = default;

    virtual std::size_t roundsPerEpoch() const = 0;
    /// Whole epochs done, and rounds done of the current one (0 … roundsPerEpoch() - 1).
    virtual std::size_t epochsDone() const = 0;
    virtual std::size_t roundsDone() const = 0;

    /// Runs the next round. Live settings that are given stay in force for all later rounds; empty ones change nothing.
    virtual RoundResult runRound(const LiveSettings& changes) = 0;
    /// A snapshot that is safe to keep while training goes on. Cost: O(parameters).
    virtual std::shared_ptr<const Recommender> model() const = 0;

    /// The learning rate of the next round, after its schedule. Empty where a model has none.
    virtual std::optional<double> learningRateInForce() const { return std::nullopt; }

    /// Everything that decides the rest of the training: parameters, optimiser, position, live settings in force.
    virtual void saveState(TensorBundle& state) const = 0;
    /// Continues from a saved state of the same data, configuration and seed, to the same bits.
    /// Throws ModelFileError if the state does not fit.
    virtual void loadState(const TensorBundle& state) = 0;
};

}  // namespace tastescope
