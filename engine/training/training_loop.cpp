#include "engine/training/training_loop.h"

#include <utility>

#include "engine/core/stopwatch.h"
#include "engine/core/translatable.h"

namespace tastescope {

TrainingLoop::TrainingLoop(EpochTrainer& trainer, TrainingOptions options, TrainingControls& controls,
                           std::vector<TrainingObserver*> observers)
    : trainer_(trainer),
      options_(std::move(options)),
      controls_(controls),
      observers_(std::move(observers)),
      guard_(options_.epochWork) {
    memory_.earlyStopping = EarlyStopping(options_.patience * options_.epochsPerValidation);
}

void TrainingLoop::start() {
    tell([&](TrainingObserver& observer) {
        observer.onRunStarted({options_.epochs, trainer_.roundsPerEpoch(), trainer_.epochsDone()});
    });
    guard_.start(trainer_);
}

/// The changes that a person or a replay asks for at this round. Only what differs from what is in force counts.
LiveSettings TrainingLoop::changesNow() {
    LiveSettings wanted = controls_.liveSettings();
    for (const ScheduledChange& change : options_.changes) {
        if (change.epoch != trainer_.epochsDone() || change.round != trainer_.roundsDone()) continue;
        if (change.settings.learningRate) wanted.learningRate = change.settings.learningRate;
        if (change.settings.regularisation) wanted.regularisation = change.settings.regularisation;
        controls_.setLiveSettings(wanted);
    }
    LiveSettings changes;
    if (wanted.learningRate != memory_.inForce.learningRate) changes.learningRate = wanted.learningRate;
    if (wanted.regularisation != memory_.inForce.regularisation) changes.regularisation = wanted.regularisation;
    memory_.inForce = wanted;
    return changes;
}

std::optional<StopReason> TrainingLoop::runRound() {
    const LiveSettings changes = changesNow();
    const std::size_t epoch = trainer_.epochsDone();
    const std::size_t round = trainer_.roundsDone();
    if (changes != LiveSettings{})
        tell([&](TrainingObserver& observer) { observer.onSettingsChanged({epoch, round, changes}); });
    const Stopwatch stopwatch;
    const RoundResult result = trainer_.runRound(changes);
    const double seconds = stopwatch.elapsedSeconds();
    memory_.epochSeconds += seconds;
    roundSeconds_ += seconds;
    memory_.epochLoss.lossSum += result.lossSum;
    memory_.epochLoss.interactions += result.interactions;
    tell([&](TrainingObserver& observer) { observer.onRoundFinished({epoch, round, result, seconds}, trainer_); });
    if (guard_.hasDiverged(result)) return StopReason::diverged;
    if (trainer_.roundsDone() == 0 && finishEpoch()) return StopReason::earlyStopped;
    return std::nullopt;
}

/// Returns whether to stop early.
bool TrainingLoop::finishEpoch() {
    EpochFinished event;
    event.epochsDone = trainer_.epochsDone();
    event.hasLoss = memory_.epochLoss.interactions > 0;
    event.meanLoss =
        event.hasLoss ? memory_.epochLoss.lossSum / static_cast<double>(memory_.epochLoss.interactions) : 0.0;
    event.trainSeconds = memory_.epochSeconds;
    secondsOfEpochs_.push_back(memory_.epochSeconds);
    const bool isLast = event.epochsDone >= options_.epochs;
    const bool isDue = event.epochsDone % options_.epochsPerValidation == 0 || isLast;
    if (options_.validate && isDue) {
        const std::shared_ptr<const Recommender> model = trainer_.model();
        event.validation = options_.validate(*model);
        event.isBest = memory_.earlyStopping.take(event.epochsDone, *event.validation);
        if (event.isBest) memory_.bestModel = model;
    }
    guard_.afterEpoch(trainer_);
    memory_.epochLoss = {};
    memory_.epochSeconds = 0.0;
    tell([&](TrainingObserver& observer) { observer.onEpochFinished(event, trainer_); });
    return options_.validate && !isLast && memory_.earlyStopping.shouldStop(event.epochsDone);
}

TrainingLoop::Memory TrainingLoop::memory() const {
    Memory memory = memory_;
    memory.firstLoss = guard_.firstLoss();
    return memory;
}

void TrainingLoop::restore(const Memory& memory) {
    memory_ = memory;
    guard_.restart(trainer_, memory.firstLoss);
}

std::string TrainingLoop::divergenceMessage() const {
    const std::string place =
        " in epoch " + std::to_string(trainer_.epochsDone() + (trainer_.roundsDone() > 0 ? 1 : 0));
    return TASTESCOPE_TR("the training blew up") + place +
           TASTESCOPE_TR(": the model is back at its last good state; lower the learning rate");
}

TrainingOutcome TrainingLoop::finish(StopReason reason) {
    TrainingOutcome outcome;
    RunFinished& end = outcome.end;
    end.reason = reason;
    end.epochsRun = secondsOfEpochs_.size();
    if (reason == StopReason::diverged) {
        end.message = divergenceMessage();
        rollBack();
    }
    const bool keepsBest = memory_.bestModel && !options_.keepsLast;
    outcome.model = keepsBest ? memory_.bestModel : trainer_.model();
    end.bestEpoch = keepsBest ? bestEpoch() : trainer_.epochsDone();
    outcome.epochSeconds = secondsOfEpochs_;
    outcome.roundSeconds = roundSeconds_;
    outcome.bestValidation = bestValidation();
    tell([&](TrainingObserver& observer) { observer.onRunFinished(end); });
    return outcome;
}

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
    TrainingLoop loop(trainer, options, controls, observers);
    loop.start();
    while (!loop.isAtTarget()) {
        controls.waitWhilePaused();
        if (controls.isStopRequested()) return loop.finish(StopReason::stopped);
        if (const std::optional<StopReason> reason = loop.runRound()) return loop.finish(*reason);
    }
    return loop.finish(StopReason::finished);
}

}  // namespace tastescope
