#include "ui/bridge/training_worker.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/experiments/run_preparation.h"

namespace tastescope {
namespace {

double configured(const HyperparameterValues& values, std::string_view name) {
    for (const Hyperparameter& each : values.descriptions())
        if (each.name == name) return values.real(name);
    return 0.0;
}

bool splitsAlike(const RunPlan& a, const RunPlan& b) {
    return a.dataset == b.dataset && a.config.seed == b.config.seed && toJson(a.config.split) == toJson(b.config.split);
}

}  // namespace

/// A trainer with its loop: built anew for another configuration, kept while only knobs are turned.
struct TrainingWorker::Run {
    RunPlan plan;
    std::shared_ptr<const RunData> data;
    bool isClosedForm = false;
    bool isRating = true;
    PreparedRun prepared;
    std::unique_ptr<TrainingLoop> loop;

    const EpochTrainer& trainer() const { return *prepared.trainer; }
};

TrainingWorker::TrainingWorker(const ModelRegistry& registry, int threadCount, std::size_t historyBytes)
    : registry_(registry), threadCount_(threadCount), history_(historyBytes) {}

TrainingWorker::~TrainingWorker() = default;

std::shared_ptr<const RunData> TrainingWorker::dataFor(const RunPlan& plan) const {
    if (plan.data) return plan.data;
    if (run_ && splitsAlike(run_->plan, plan)) return run_->data;
    return makeRunData(plan.dataset, plan.config, threadCount_);
}

std::unique_ptr<TrainingWorker::Run> TrainingWorker::build(const RunPlan& plan, std::shared_ptr<const RunData> data) const {
    const ModelEntry& model = registry_.find(plan.config.model);
    checkTrainable(*plan.dataset, model);
    auto run = std::make_unique<Run>();
    run->plan = plan;
    run->data = std::move(data);
    run->isClosedForm = model.isClosedForm;
    run->isRating = model.task != Task::ranking && plan.dataset->feedback == Feedback::explicitRatings;
    RunConfig config = plan.config;
    config.patience = 0;  // people watch: when to stop is theirs to say
    config.changes.clear();
    run->prepared = prepareRun(config, model, run->data->opened, run->data->training, threadCount_);
    return run;
}

void TrainingWorker::start(const RunPlan& plan) {
    std::unique_ptr<Run> next = build(plan, dataFor(plan));
    const bool continues = run_ && run_->plan.dataset == plan.dataset;
    std::shared_ptr<const RunCurves> earlier;
    if (continues) {
        earlier = epochsDone() > 0 ? std::make_shared<const RunCurves>(record_.curves) : record_.earlier;
        history_.push(checkpoint({true, {}}));
    } else {
        history_.clear();
    }
    runNumber_ = ++runsMade_;
    run_ = std::move(next);
    record_ = {};
    record_.earlier = std::move(earlier);
    controls_.setLiveSettings({});
    learningRateInForce_ = configured(run_->prepared.hyperparameters, "learning_rate");
    regularisationInForce_ = configured(run_->prepared.hyperparameters, "regularisation");
    fullSeconds_ = fullRounds_ = fullInteractions_ = 0.0;
    interactions_ = 0;
    measureFirst();
    run_->loop->start();
    state_ = RunState::ready;
}

/// Makes the loop, whose validation measures the rest too, and takes the point at epoch 0 of a model that has learned nothing yet.
void TrainingWorker::measureFirst() {
    TrainingOptions options = run_->prepared.options;
    if (options.validate) {
        options.validate = [this, validate = options.validate](const Recommender& model) {
            const ValidationScore score = validate(model);
            measures_ = run_->data->meter->measure(model, epochsDone());
            return score;
        };
    }
    run_->loop = std::make_unique<TrainingLoop>(*run_->prepared.trainer, options, controls_,
                                                std::vector<TrainingObserver*>{this});
    if (!options.validate || run_->isClosedForm || epochsDone() + roundsDone() > 0) return;
    record_.curves.validation.add(0.0, options.validate(*run_->trainer().model()).value);
    record_.curves.addMeasures(0.0, measures_);
}

void TrainingWorker::advance() {
    forgetFailure();
    const std::optional<StopReason> reason = run_->loop->runRound();
    if (reason == StopReason::diverged) {
        goBackFromDivergence();
        return;
    }
    state_ = loopAtTarget() ? RunState::finished : RunState::ready;
}

/// To where the last turn of a knob was made, as undo() would, but with the knob where it is; without one to the loop's own last good state.
void TrainingWorker::goBackFromDivergence() {
    const double place = position();
    const LiveSettings wanted = controls_.liveSettings();
    const bool wasTurned = history_.canUndo() && history_.newest().runNumber == runNumber_ && !history_.undoStep().isNewStart;
    if (wasTurned) {
        const Checkpoint& back = history_.newest();
        restore(back);
        controls_.setLiveSettings(wanted);
        record_.failedTurn = TurnMark{position(), back.step.turn};
    } else {
        run_->loop->rollBack();
        TrainingLoop::Memory memory = run_->loop->memory();
        memory.epochLoss = {};
        memory.epochSeconds = 0.0;
        run_->loop->restore(memory);
        record_.curves.truncate(position());
    }
    record_.blewUpAt = place;
    state_ = RunState::diverged;
}

void TrainingWorker::turn(const KnobTurn& turn, bool extendsStep) {
    if (!run_) return;
    const bool extends = extendsStep && history_.canUndo() && history_.newest().runNumber == runNumber_ &&
                         !history_.undoStep().isNewStart && history_.undoStep().turn.knob == turn.knob;
    if (extends) {
        history_.extend(turn);
    } else {
        history_.push(checkpoint({false, turn}));
        stepEpoch_ = position();
    }
    if (state_ == RunState::diverged) state_ = RunState::ready;
    forgetFailure();
    LiveSettings live = controls_.liveSettings();
    (turn.knob == KnobTurn::Knob::learningRate ? live.learningRate : live.regularisation) = turn.to;
    controls_.setLiveSettings(live);
}

void TrainingWorker::forgetFailure() {
    record_.failedTurn.reset();
    record_.blewUpAt.reset();
}

Checkpoint TrainingWorker::checkpoint(const HistoryStep& step) const {
    Checkpoint made;
    made.plan = run_->plan;
    made.data = run_->data;
    run_->trainer().saveState(made.state);
    made.memory = run_->loop->memory();
    made.record = record_;
    made.record.failedTurn.reset();
    made.record.blewUpAt.reset();
    made.live = controls_.liveSettings();
    made.target = target();
    made.runNumber = runNumber_;
    made.step = step;
    return made;
}

void TrainingWorker::restore(const Checkpoint& checkpoint) {
    if (checkpoint.runNumber != runNumber_) {
        run_ = build(checkpoint.plan, checkpoint.data);
        runNumber_ = checkpoint.runNumber;
        run_->prepared.trainer->loadState(checkpoint.state);
        measureFirst();
        run_->loop->start();
    } else {
        run_->prepared.trainer->loadState(checkpoint.state);
    }
    run_->loop->restore(checkpoint.memory);
    run_->loop->setEpochs(checkpoint.target);
    record_ = checkpoint.record;
    controls_.setLiveSettings(checkpoint.live);
    const LiveSettings& inForce = checkpoint.memory.inForce;
    learningRateInForce_ = inForce.learningRate.value_or(configured(run_->prepared.hyperparameters, "learning_rate"));
    regularisationInForce_ = inForce.regularisation.value_or(configured(run_->prepared.hyperparameters, "regularisation"));
    state_ = loopAtTarget() ? RunState::finished : RunState::ready;
}

void TrainingWorker::undo() {
    if (!history_.canUndo()) return;
    restore(history_.undo(checkpoint({})));
}

void TrainingWorker::redo() {
    if (!history_.canRedo()) return;
    restore(history_.redo(checkpoint({})));
}

void TrainingWorker::setTarget(std::size_t epochs) {
    if (!run_ || run_->isClosedForm) return;
    const std::size_t least = epochsDone() + (roundsDone() > 0 ? 1 : 0);
    run_->loop->setEpochs(std::max({epochs, least, std::size_t{1}}));
    if (state_ == RunState::ready || state_ == RunState::finished)
        state_ = loopAtTarget() ? RunState::finished : RunState::ready;
}

std::size_t TrainingWorker::epochsDone() const { return run_ ? run_->trainer().epochsDone() : 0; }
std::size_t TrainingWorker::roundsDone() const { return run_ ? run_->trainer().roundsDone() : 0; }
std::size_t TrainingWorker::roundsPerEpoch() const { return run_ ? run_->trainer().roundsPerEpoch() : 1; }
std::size_t TrainingWorker::target() const { return run_ ? run_->loop->epochs() : 0; }
bool TrainingWorker::loopAtTarget() const { return run_->loop->isAtTarget(); }

double TrainingWorker::position() const {
    return static_cast<double>(epochsDone()) + static_cast<double>(roundsDone()) / static_cast<double>(roundsPerEpoch());
}

double TrainingWorker::secondsToEpochEnd() const {
    return roundsDone() == 0 ? 0.0 : static_cast<double>(roundsPerEpoch() - roundsDone()) * roundSeconds_;
}

void TrainingWorker::onRoundFinished(const RoundFinished& event, const EpochTrainer& trainer) {
    interactions_ += event.result.interactions;
    roundSeconds_ = event.seconds;
    // Rates of the latest rounds weigh most: a halving about every hundred rounds.
    fullSeconds_ = fullSeconds_ * 0.993 + event.seconds;
    fullRounds_ = fullRounds_ * 0.993 + 1.0;
    fullInteractions_ = fullInteractions_ * 0.993 + static_cast<double>(event.result.interactions);
    if (event.result.interactions == 0) return;
    const double mean = event.result.lossSum / static_cast<double>(event.result.interactions);
    const double x = static_cast<double>(event.epoch) +
                     static_cast<double>(event.round + 1) / static_cast<double>(trainer.roundsPerEpoch());
    record_.curves.training.add(x, run_->isRating ? std::sqrt(mean) : mean);
}

void TrainingWorker::onSettingsChanged(const SettingsChanged& event) {
    record_.changes.push_back({event.epoch, event.round, event.settings});
    const auto mark = [&](KnobTurn::Knob knob, const std::optional<double>& value, double& inForce) {
        if (!value) return;
        TurnMark* last = record_.marks.empty() ? nullptr : &record_.marks.back();
        // Several presses within one step are one flag.
        if (last != nullptr && last->turn.knob == knob && last->epoch >= stepEpoch_)
            last->turn.to = *value;
        else
            record_.marks.push_back({position(), {knob, inForce, *value}});
        inForce = *value;
    };
    mark(KnobTurn::Knob::learningRate, event.settings.learningRate, learningRateInForce_);
    mark(KnobTurn::Knob::regularisation, event.settings.regularisation, regularisationInForce_);
}

void TrainingWorker::onEpochFinished(const EpochFinished& event, const EpochTrainer&) {
    if (!event.validation) return;
    record_.curves.validation.add(static_cast<double>(event.epochsDone), event.validation->value);
    record_.curves.addMeasures(static_cast<double>(event.epochsDone), measures_);
}

TrainingSnapshot TrainingWorker::snapshot() const {
    TrainingSnapshot made;
    made.state = state_;
    made.threads = threadCount_;
    if (!run_) return made;
    made.runNumber = runNumber_;
    made.plan = run_->plan;
    made.data = run_->data;
    made.isRating = run_->isRating;
    made.isClosedForm = run_->isClosedForm;
    made.rank = static_cast<std::size_t>(configured(run_->prepared.hyperparameters, "rank"));
    made.record = record_;
    made.epochsDone = epochsDone();
    made.roundsDone = roundsDone();
    made.epoch = position();
    made.target = target();
    made.bestEpoch = run_->loop->bestEpoch();
    const LiveSettings live = controls_.liveSettings();
    made.learningRate = live.learningRate.value_or(configured(run_->prepared.hyperparameters, "learning_rate"));
    made.regularisation = live.regularisation.value_or(configured(run_->prepared.hyperparameters, "regularisation"));
    made.learningRateNow = run_->trainer().learningRateInForce().value_or(learningRateInForce_);
    // A turn that no round has seen yet: the schedule goes on from the new value.
    if (made.learningRate != learningRateInForce_ && learningRateInForce_ > 0.0)
        made.learningRateNow *= made.learningRate / learningRateInForce_;
    if (history_.canUndo()) made.undoStep = history_.undoStep();
    if (history_.canRedo()) made.redoStep = history_.redoStep();
    if (fullSeconds_ > 0.0) made.ratingsPerSecondFull = fullInteractions_ / fullSeconds_;
    if (fullRounds_ > 0.0) made.epochSecondsFull = static_cast<double>(roundsPerEpoch()) * fullSeconds_ / fullRounds_;
    return made;
}

ModelSnapshot TrainingWorker::model() const {
    ModelSnapshot made;
    if (!run_) return made;
    made.data = run_->data;
    made.runNumber = runNumber_;
    made.epoch = position();
    made.isBest = state_ == RunState::finished && run_->loop->bestModel() && run_->loop->bestEpoch() != epochsDone();
    if (made.isBest) made.epoch = static_cast<double>(run_->loop->bestEpoch());
    const bool isUntrainedClosedForm = run_->isClosedForm && epochsDone() == 0;
    if (isUntrainedClosedForm) return made;
    made.model = made.isBest ? run_->loop->bestModel() : run_->trainer().model();
    return made;
}

RunConfig commandConfig(const TrainingSnapshot& snapshot) {
    RunConfig config = snapshot.plan.config;
    config.epochs = snapshot.epochsDone;
    config.extraRounds = snapshot.roundsDone;
    if (snapshot.epochsDone + snapshot.roundsDone == 0) config.epochs = snapshot.target;  // not begun: the run that is planned
    config.patience = 0;
    config.keepsLast = snapshot.state != RunState::finished && snapshot.epoch > 0;
    config.changes.clear();
    for (const ScheduledChange& change : snapshot.record.changes) {
        // Before the first round a turn is the same as another value to start from.
        if (change.epoch == 0 && change.round == 0) {
            if (change.settings.learningRate) config.hyperparameters["learning_rate"] = *change.settings.learningRate;
            if (change.settings.regularisation) config.hyperparameters["regularisation"] = *change.settings.regularisation;
        } else {
            config.changes.push_back(change);
        }
    }
    return config;
}

}  // namespace tastescope
