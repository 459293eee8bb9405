#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/training_controls.h"
#include "engine/models/epoch_trainer.h"
#include "engine/training/divergence_guard.h"
#include "engine/training/early_stopping.h"
#include "engine/training/training_observer.h"

namespace tastescope {

/// Measures a model on the validation part. Called between rounds on the loop's thread.
using Validator = std::function<ValidationScore(const Recommender&)>;

/// A live change to make at (epoch, round), as recorded by SettingsChanged: replays a run.
struct ScheduledChange {
    std::size_t epoch = 0;
    std::size_t round = 0;
    LiveSettings settings;

    bool operator==(const ScheduledChange&) const = default;
};

struct TrainingOptions {
    std::size_t epochs = 1;
    std::size_t extraRounds = 0;         // of one more epoch: where a person paused
    Validator validate;                  // empty: no validation, all epochs run, the last model is kept
    std::size_t epochsPerValidation = 1; // by counts, so that a run can be replayed
    std::size_t patience = 5;            // validations without improvement before it stops early; 0: never
    bool keepsLast = false;              // the outcome is the last model even where validation found a better one
    double epochWork = 0.0;              // operations of an epoch: how often the divergence guard keeps a state
    std::vector<ScheduledChange> changes;
};

struct TrainingOutcome {
    std::shared_ptr<const Recommender> model;  // the best by validation, else the last
    RunFinished end;
    std::vector<double> epochSeconds;          // rounds alone
    double roundSeconds = 0.0;                 // sum over all rounds
    std::optional<ValidationScore> bestValidation;
};

/// The one training loop, a round at a time. With each round it reads the live settings and tells the observers; after each epoch it
/// validates, keeps the best model and watches for divergence. Who owns it decides when to pause, stop or go back:
/// runTraining() for a run from start to end, the window's session for one that people play with.
class TrainingLoop {
  public:
    /// What the loop knows besides the trainer's own state: with both, a training goes on as if nothing had been between.
    struct Memory {
        EarlyStopping earlyStopping{0};
        LiveSettings inForce;
        RoundResult epochLoss;  // of the current epoch so far
        double epochSeconds = 0.0;
        std::optional<double> firstLoss;
        std::shared_ptr<const Recommender> bestModel;
    };

    /// Trainer, controls and observers have to outlive the loop.
    TrainingLoop(EpochTrainer& trainer, TrainingOptions options, TrainingControls& controls,
                 std::vector<TrainingObserver*> observers);

    /// Tells the observers and keeps the first state to go back to. Once, before the first round.
    void start();
    bool isAtTarget() const {
        return trainer_.epochsDone() > options_.epochs ||
               (trainer_.epochsDone() == options_.epochs && trainer_.roundsDone() >= options_.extraRounds);
    }
    /// Moves the target; rounds may go on where it had been reached.
    void setEpochs(std::size_t epochs) { options_.epochs = epochs; }
    std::size_t epochs() const { return options_.epochs; }

    /// Runs the next round. Returns why the training should end with it, if it should: early stopped or diverged.
    /// Precondition: not at the target. Exceptions of the trainer, the validator or an observer pass through.
    std::optional<StopReason> runRound();

    /// Puts the trainer back to the last good state the loop has kept.
    void rollBack() { guard_.rollBack(trainer_); }
    /// What happened and which setting to change, for a diverged run; to be asked before the trainer is put back.
    std::string divergenceMessage() const;

    Memory memory() const;
    /// Call after the trainer has loaded the state that belongs to it.
    void restore(const Memory& memory);
    const std::optional<ValidationScore>& bestValidation() const { return memory_.earlyStopping.best(); }
    std::size_t bestEpoch() const { return memory_.earlyStopping.bestEpoch(); }
    /// The best model by validation; null before the first validation.
    const std::shared_ptr<const Recommender>& bestModel() const { return memory_.bestModel; }

    /// Ends the run: after a divergence the trainer is put back first. Tells the observers.
    TrainingOutcome finish(StopReason reason);

  private:
    LiveSettings changesNow();
    bool finishEpoch();
    template <class Call>
    void tell(Call&& call) {
        for (TrainingObserver* observer : observers_) call(*observer);
    }

    EpochTrainer& trainer_;
    TrainingOptions options_;
    TrainingControls& controls_;
    std::vector<TrainingObserver*> observers_;
    DivergenceGuard guard_;
    Memory memory_;
    std::vector<double> secondsOfEpochs_;
    double roundSeconds_ = 0.0;
};

/// Runs a training to its end, pausing and stopping as the controls ask. On divergence the trainer goes back to its last good state
/// and the outcome says which setting to change. Stops within one round of a stop request.
TrainingOutcome runTraining(EpochTrainer& trainer, const TrainingOptions& options, TrainingControls& controls,
                            const std::vector<TrainingObserver*>& observers = {});

}  // namespace tastescope
