#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "engine/core/training_controls.h"
#include "engine/models/model_registry.h"
#include "engine/training/training_loop.h"
#include "ui/bridge/knob_history.h"
#include "ui/bridge/training_snapshot.h"

namespace tastescope {

/// One training that people play with: started anew, turned, taken back, gone on with. Knows nothing of threads or time; the session
/// calls it from its own thread, tests from theirs. What it computes is what `train --config` computes from commandConfig().
class TrainingWorker final : private TrainingObserver {
  public:
    /// The registry has to outlive it. `historyBytes`: what saved states may take.
    TrainingWorker(const ModelRegistry& registry, int threadCount, std::size_t historyBytes);
    ~TrainingWorker() override;

    /// Starts a run. On the same data set the run before can be brought back by undo() and stays as faint curves.
    /// Throws UserError, std::invalid_argument; the run in hand is then as it was.
    void start(const RunPlan& plan);
    bool hasRun() const { return run_ != nullptr; }
    bool canAdvance() const { return hasRun() && !loopAtTarget(); }
    /// Runs one round. After a divergence the run stands where it went back to.
    void advance();

    /// The state of before can be brought back by undo(). `extendsStep`: this turn belongs to the one before.
    void turn(const KnobTurn& turn, bool extendsStep);
    void undo();
    void redo();
    void setTarget(std::size_t epochs);

    RunState state() const { return state_; }
    std::size_t epochsDone() const;
    std::size_t roundsDone() const;
    std::size_t roundsPerEpoch() const;
    std::size_t target() const;
    /// Interactions learned from since it was last asked.
    std::uint64_t takeInteractions() { return std::exchange(interactions_, 0); }
    /// Seconds that the rest of the current epoch would take at full speed; 0 between epochs.
    double secondsToEpochEnd() const;

    /// Everything but speed and rate, which belong to who drives it.
    TrainingSnapshot snapshot() const;
    ModelSnapshot model() const;

  private:
    struct Run;

    std::unique_ptr<Run> build(const RunPlan& plan, std::shared_ptr<const RunData> data) const;
    std::shared_ptr<const RunData> dataFor(const RunPlan& plan) const;
    Checkpoint checkpoint(const HistoryStep& step) const;
    void restore(const Checkpoint& checkpoint);
    void goBackFromDivergence();
    void measureFirst();
    void forgetFailure();
    bool loopAtTarget() const;
    double position() const;

    void onRoundFinished(const RoundFinished& event, const EpochTrainer& trainer) override;
    void onSettingsChanged(const SettingsChanged& event) override;
    void onEpochFinished(const EpochFinished& event, const EpochTrainer& trainer) override;

    const ModelRegistry& registry_;
    int threadCount_;
    KnobHistory history_;
    std::unique_ptr<Run> run_;
    std::size_t runNumber_ = 0;
    std::size_t runsMade_ = 0;
    RunState state_ = RunState::empty;
    TrainingControls controls_;
    RunRecord record_;
    double stepEpoch_ = 0;  ///< where the turn that can be undone next was made
    double learningRateInForce_ = 0;
    double regularisationInForce_ = 0;
    EpochMeasures measures_;
    std::uint64_t interactions_ = 0;
    double fullSeconds_ = 0;  ///< of recent rounds, with their number and interactions: the rate at full speed
    double fullRounds_ = 0;
    double roundSeconds_ = 0;  ///< of the last round
    double fullInteractions_ = 0;
};

/// The experiment that repeats what a snapshot shows, to the same bits.
RunConfig commandConfig(const TrainingSnapshot& snapshot);

}  // namespace tastescope
