#include "engine/training/training_loop.h"

#include "engine/core/stopwatch.h"
#include "engine/core/translatable.h"
#include "engine/training/divergence_guard.h"
#include "engine/training/early_stopping.h"

namespace tastescope {
namespace {

class Loop {
  public:
    Loop(EpochTrainer& trainer, const TrainingOptions& options, TrainingControls& controls,
         const std::vector<TrainingObserver*>& observers)
        : trainer_(trainer),
          options_(options),
          controls_(controls),
          observers_(observers),
          earlyStopping_(options.patience * options.epochsPerValidation),
          guard_(options.epochWork) {}

    TrainingOutcome run() {
        tell([&](TrainingObserver& observer) {
            observer.onRunStarted({options_.epochs, trainer_.roundsPerEpoch(), trainer_.epochsDone()});
        });
        guard_.start(trainer_);
        StopReason reason = StopReason::finished;
        while (trainer_.epochsDone() < options_.epochs) {
            controls_.waitWhilePaused();
            if (controls_.isStopRequested()) {
                reason = StopReason::stopped;
                break;
            }
            if (!runOneRound()) {
                reason = StopReason::diverged;
                break;
            }
            if (trainer_.roundsDone() == 0 && finishEpoch()) {
                reason = StopReason::earlyStopped;
                break;
            }
        }
        return finished(reason);
    }

  private:
    template <class Call>
    void tell(Call&& call) {
        for (TrainingObserver* observer : observers_) call(*observer);
    }

    /// The changes that a person or a replay asks for at this round. Only what differs from what is in force counts.
    LiveSettings changesNow() {
        LiveSettings wanted = controls_.liveSettings();
        for (const ScheduledChange& change : options_.changes) {
            if (change.epoch != trainer_.epochsDone() || change.round != trainer_.roundsDone()) continue;
            if (change.settings.learningRate) wanted.learningRate = change.settings.learningRate;
            if (change.settings.regularisation) wanted.regularisation = change.settings.regularisation;
            controls_.setLiveSettings(wanted);
        }
        LiveSettings changes;
        if (wanted.learningRate != inForce_.learningRate) changes.learningRate = wanted.learningRate;
        if (wanted.regularisation != inForce_.regularisation) changes.regularisation = wanted.regularisation;
        inForce_ = wanted;
        return changes;
    }

    /// Returns false on divergence.
    bool runOneRound() {
        const LiveSettings changes = changesNow();
        const std::size_t epoch = trainer_.epochsDone();
        const std::size_t round = trainer_.roundsDone();
        if (changes != LiveSettings{})
            tell([&](TrainingObserver& observer) { observer.onSettingsChanged({epoch, round, changes}); });
        const Stopwatch stopwatch;
        const RoundResult result = trainer_.runRound(changes);
        const double seconds = stopwatch.elapsedSeconds();
        epochSeconds_ += seconds;
        outcome_.roundSeconds += seconds;
        epochLoss_.lossSum += result.lossSum;
        epochLoss_.interactions += result.interactions;
        tell([&](TrainingObserver& observer) { observer.onRoundFinished({epoch, round, result, seconds}, trainer_); });
        return !guard_.hasDiverged(result);
    }

    /// Returns whether to stop early.
    bool finishEpoch() {
        EpochFinished event;
        event.epochsDone = trainer_.epochsDone();
        event.hasLoss = epochLoss_.interactions > 0;
        event.meanLoss = event.hasLoss ? epochLoss_.lossSum / static_cast<double>(epochLoss_.interactions) : 0.0;
        event.trainSeconds = epochSeconds_;
        outcome_.epochSeconds.push_back(epochSeconds_);
        const bool isLast = event.epochsDone >= options_.epochs;
        const bool isDue = event.epochsDone % options_.epochsPerValidation == 0 || isLast;
        if (options_.validate && isDue) {
            const std::shared_ptr<const Recommender> model = trainer_.model();
            event.validation = options_.validate(*model);
            event.isBest = earlyStopping_.take(event.epochsDone, *event.validation);
            if (event.isBest) outcome_.model = model;
        }
        guard_.afterEpoch(trainer_);
        epochLoss_ = {};
        epochSeconds_ = 0.0;
        tell([&](TrainingObserver& observer) { observer.onEpochFinished(event, trainer_); });
        return options_.validate && !isLast && earlyStopping_.shouldStop(event.epochsDone);
    }

    TrainingOutcome finished(StopReason reason) {
        RunFinished& end = outcome_.end;
        end.reason = reason;
        end.epochsRun = outcome_.epochSeconds.size();
        if (reason == StopReason::diverged) {
            end.message = divergenceMessage();
            guard_.rollBack(trainer_);
        }
        if (!outcome_.model) {
            outcome_.model = trainer_.model();
            end.bestEpoch = trainer_.epochsDone();
        } else {
            end.bestEpoch = earlyStopping_.bestEpoch();
        }
        outcome_.bestValidation = earlyStopping_.best();
        tell([&](TrainingObserver& observer) { observer.onRunFinished(end); });
        return std::move(outcome_);
    }

    std::string divergenceMessage() const {
        const std::string place = " in epoch " + std::to_string(trainer_.epochsDone() + (trainer_.roundsDone() > 0 ? 1 : 0));
        return TASTESCOPE_TR("the training blew up") + place +
               TASTESCOPE_TR(": the model is back at its last good state; lower the learning rate");
    }

    EpochTrainer& trainer_;
    const TrainingOptions& options_;
    TrainingControls& controls_;
    const std::vector<TrainingObserver*>& observers_;
    EarlyStopping earlyStopping_;
    DivergenceGuard guard_;
    TrainingOutcome outcome_;
    LiveSettings inForce_;
    RoundResult epochLoss_;
    double epochSeconds_ = 0.0;
};

}  // namespace

std::string_view toText(StopReason reason) {
    switch (reason) {
        case StopReason::finished: return "finished";
        case StopReason::stopped: return "stopped";
        case StopReason::earlyStopped: return "early stopped";
        case StopReason::diverged: return "diverged";
    }
    return "";
}

TrainingOutcome runTraining(EpochTrainer& trainer, const TrainingOptions& options, TrainingControls& controls,
                            const std::vector<TrainingObserver*>& observers) {
    return Loop(trainer, options, controls, observers).run();
}

}  // namespace tastescope
