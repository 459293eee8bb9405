#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/training_controls.h"
#include "engine/models/epoch_trainer.h"

namespace tastescope {

/// The validation measure of one epoch, named as in metrics: "rmse", "ndcg@10".
struct ValidationScore {
    std::string metric;
    double value = 0.0;
    bool isLowerBetter = true;

    bool isBetterThan(const ValidationScore& other) const {
        return isLowerBetter ? value < other.value : value > other.value;
    }
};

/// Once, before the first round.
struct RunStarted {
    std::size_t epochs = 0;
    std::size_t roundsPerEpoch = 0;
    std::size_t epochsDone = 0;  // above 0 when a saved state goes on
};

/// After every round: from a few to a few thousand times a second.
struct RoundFinished {
    std::size_t epoch = 0;  // 0-based, of the round that finished
    std::size_t round = 0;  // 0-based, in that epoch
    RoundResult result;
    double seconds = 0.0;   // of the round alone
};

/// When a live setting changed, before the first round that uses it. Enough to replay the run to the same bits.
struct SettingsChanged {
    std::size_t epoch = 0;
    std::size_t round = 0;
    LiveSettings settings;
};

/// After every epoch.
struct EpochFinished {
    std::size_t epochsDone = 0;
    double meanLoss = 0.0;      // mean training loss over the epoch's interactions
    bool hasLoss = false;
    double trainSeconds = 0.0;  // rounds alone, without validation
    std::optional<ValidationScore> validation;
    bool isBest = false;
};

enum class StopReason { finished, stopped, earlyStopped, diverged };
std::string_view toText(StopReason reason);

/// Once, after the last round.
struct RunFinished {
    StopReason reason = StopReason::finished;
    std::size_t epochsRun = 0;
    std::size_t bestEpoch = 0;    // epochs done when the kept model was taken
    std::string message;          // for `diverged`: what happened and which setting to change
};

/// Listens to one training. All functions are called on the thread that runs the loop, between rounds: they may ask the
/// trainer for a snapshot, and should be quick.
class TrainingObserver {
  public:
    virtual ~TrainingObserver() = default;
    virtual void onRunStarted(const RunStarted&) {}
    virtual void onRoundFinished(const RoundFinished&, const EpochTrainer&) {}
    virtual void onSettingsChanged(const SettingsChanged&) {}
    virtual void onEpochFinished(const EpochFinished&, const EpochTrainer&) {}
    virtual void onRunFinished(const RunFinished&) {}
};

}  // namespace tastescope
