#include "ui/bridge/workbench_inside.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/experiments/run_preparation.h"
#include "ui/bridge/dataset_description.h"
#include "ui/bridge/first_selection.h"
#include "ui/bridge/split_check.h"
#include "ui/bridge/training_description.h"

namespace tastescope {

namespace {

constexpr int kProgressMilliseconds = 50;
/// Parameters are copied at most five times a second.
constexpr int kModelMilliseconds = 200;

ImportReaders withDefaults(ImportReaders readers, const ModelRegistry& registry, int threadCount) {
    if (!readers.preview) readers.preview = previewSource;
    if (!readers.open)
        readers.open = [&registry, threadCount](const DataSource& source, const ProgressListener& progress) {
            return openForWindow(source, registry, threadCount, progress);
        };
    return readers;
}

}  // namespace

Workbench::Inside::Inside(Workbench& front_, ImportReaders readers_, int threads)
    : front(front_),
      threadCount(resolvedThreadCount(threads)),
      readers(withDefaults(std::move(readers_), registry, threadCount)),
      draft(readers),
      session(registry, threadCount),
      openingJob_([this](OpeningOutcome outcome) { openingDone(std::move(outcome)); },
                  [this](std::exception_ptr failure) { openingFailed(failure, false); }),
      joinJob_([this](JoinOutcome outcome) { takeJoined(std::move(outcome)); },
               [this](std::exception_ptr failure) { emit front.failed(failureFrom(std::move(failure), {})); }),
      baselineJob_([this](BaselineMeasures measures) {
          if (measures.data != run_) return;
          baselines_ = std::move(measures);
          describeTrainingAgain();
      }),
      testJob_([this](const TestFigures& figures) { emit front.testMeasured(figures); },
               [this](std::exception_ptr failure) {
                   try {
                       std::rethrow_exception(failure);
                   } catch (const Cancelled&) {
                       // Who cancelled wants to hear nothing.
                   } catch (...) {
                       emit front.failed(failureFrom(std::current_exception(), {}));
                   }
               }),
      saveJob_([this](const QString& path) { emit front.done(tr("Saved %1").arg(QFileInfo(path).fileName())); },
               [this](std::exception_ptr failure) { emit front.failed(failureFrom(std::move(failure), savePath_)); }),
      splitJob_([this](SplitValues values) {
          split = std::move(values);
          emit front.splitChanged();
      }),
      wordsJob_([this](std::shared_ptr<const DatasetValues> values) {
          opened.values = std::move(values);
          emit front.datasetChanged();
          live.setRun(run_, opened.values);
          live.setSelection(user, item);
          askForModel();
      }) {
    connect(&draft, &ImportDraft::changed, this, [this] { importChanged(); });
    connect(&session, &TrainingSession::changed, this, [this] { takeSnapshot(); });
    connect(&session, &TrainingSession::startFailed, this,
            [this](const QString& reason, const QString& hint) { startFailed(reason, hint); });
    connect(&live, &LiveView::changed, this, [this] {
        emit front.liveChanged();
        if (wantsModel_ && !modelPace_.isActive()) askForModel();
    });
    modelPace_.setSingleShot(true);
    modelPace_.setInterval(kModelMilliseconds);
    connect(&modelPace_, &QTimer::timeout, this, [this] {
        if (wantsModel_) askForModel();
    });
    progressTimer_.setInterval(kProgressMilliseconds);
    connect(&progressTimer_, &QTimer::timeout, this, [this] {
        const std::shared_ptr<const OpeningProgress> progress = isImportAccepted_ ? draft.progress() : progress_;
        if (progress) progress->describe(opening);
        emit front.openingChanged();
    });
}

Workbench::Inside::~Inside() {
    if (progress_) progress_->cancel();
    cancelMeasuring();
}

// The experiment.

RunConfig Workbench::Inside::configWithKnobs() const {
    RunConfig config = config_;
    if (isPreparing_ || !run_) return config;
    const ModelEntry& model = registry.find(config.model);
    for (const Hyperparameter& each : model.hyperparameters) {
        if (each.name == "learning_rate") config.hyperparameters[each.name] = training.learningRate;
        if (each.name == "regularisation") config.hyperparameters[each.name] = training.regularisation;
    }
    return config;
}

bool Workbench::Inside::playsOn() const {
    return training.state == RunState::training || training.state == RunState::finished;
}

void Workbench::Inside::reset() {
    if (run_) changeConfig(configWithKnobs(), training.state == RunState::training);
}

void Workbench::Inside::changeConfig(RunConfig next, bool plays) {
    if (!opened.dataset) return;
    config_ = std::move(next);
    startAnew(plays);
}

void Workbench::Inside::setSplit(int index) {
    RunConfig next = configWithKnobs();
    next.split = opened.splits.at(std::size_t(index)).choice;
    changeConfig(std::move(next), playsOn());
}

/// Another model, or the same with other values: nothing of the form before stays.
void Workbench::Inside::useModel(const std::string& model, Json hyperparameters, std::optional<std::size_t> epochs) {
    RunConfig next = config_;
    next.model = model;
    next.hyperparameters = std::move(hyperparameters);
    next.epochs = epochs;
    changeConfig(std::move(next), playsOn());
}

void Workbench::Inside::setModel(int index) {
    useModel(opened.models.at(std::size_t(index))->id, Json::object(), std::nullopt);
}

void Workbench::Inside::setPreset(const QString& id) {
    if (id.isEmpty()) return useModel(config_.model, Json::object(), std::nullopt);
    for (const ModelEntry* model : opened.models)
        for (const ModelPreset& preset : model->presets)
            if (preset.id == id.toStdString()) return useModel(model->id, Json(preset.values), std::size_t(preset.epochs));
    emit front.failed({tr("There is no preset \"%1\".").arg(id), {}, {}});
}

void Workbench::Inside::setHyperparameter(const QString& id, double value) {
    RunConfig next = configWithKnobs();
    try {
        HyperparameterValues values = hyperparametersOf(next, registry.find(next.model));
        values.set(id.toStdString(), value);
        next.hyperparameters = values.toJson();
    } catch (const std::invalid_argument&) {
        emit front.failed(failureFrom(std::current_exception(), {}));
        emit front.experimentChanged();
        return;
    }
    changeConfig(std::move(next), playsOn());
}

void Workbench::Inside::setSeed(qint64 seed) {
    RunConfig next = configWithKnobs();
    next.seed = std::uint64_t(std::max<qint64>(0, seed));
    changeConfig(std::move(next), playsOn());
}

void Workbench::Inside::describeExperimentAgain() {
    if (!opened.dataset) return;
    const std::uint64_t interactions = run_ ? run_->training->train.size() : opened.dataset->interactionCount();
    const ProblemSize size{opened.dataset->userCount(), opened.dataset->itemCount(), interactions};
    ExperimentValues next = describeExperiment(config_, opened.models, opened.splits, size, ratingsPerSecond_);
    const bool hasSameRows = next.models == experiment.models && next.model == experiment.model &&
                             next.splits == experiment.splits && experiment.revision > 0;
    next.revision = hasSameRows ? experiment.revision : experiment.revision + 1;
    experiment = std::move(next);
    emit front.experimentChanged();
}

// Training.

void Workbench::Inside::startAnew(bool plays, std::shared_ptr<const RunData> data) {
    isPreparing_ = true;
    describeExperimentAgain();
    training.state = RunState::preparing;
    emit front.trainingChanged();
    isJoinLast_ = false;
    session.start({trained_, config_, std::move(data)}, plays);
}

void Workbench::Inside::startFailed(const QString& reason, const QString& hint) {
    isPreparing_ = false;
    if (run_) {
        config_ = shownConfig_;
        describeExperimentAgain();
        describeTrainingAgain();
    } else {
        training.state = RunState::failed;
        training.message = reason;
        emit front.trainingChanged();
    }
    emit front.failed({reason, hint, {}});
}

void Workbench::Inside::play() {
    if (!opened.dataset) return;
    session.play(config_.epochs.value_or(std::size_t(registry.find(config_.model).defaultEpochs)));
}

void Workbench::Inside::setTarget(int epochs) {
    const auto target = std::size_t(std::max(1, epochs));
    config_.epochs = target;
    session.setTarget(target);
}

void Workbench::Inside::turn(KnobTurn::Knob knob, double value) {
    if (!run_) return;
    const double from = knob == KnobTurn::Knob::learningRate ? training.learningRate : training.regularisation;
    if (from == value) return;
    // The knob stands there at once; the next snapshot brings what the training made of it.
    (knob == KnobTurn::Knob::learningRate ? training.learningRate : training.regularisation) = value;
    isJoinLast_ = false;
    session.turn({knob, from, value});
    emit front.trainingChanged();
}

void Workbench::Inside::takeSnapshot() {
    const std::shared_ptr<const TrainingSnapshot> snapshot = session.snapshot();
    if (!snapshot->data || snapshot->data->opened.dataset != trained_) return;
    if (snapshot->runNumber != runNumber_) takeRun(*snapshot);
    describeTrainingAgain();
    const bool moved = snapshot->epoch != lastModelEpoch_ || snapshot->state != lastState_;
    lastState_ = snapshot->state;
    lastModelEpoch_ = snapshot->epoch;
    if (!moved) return;
    wantsModel_ = true;
    if (!modelPace_.isActive() && !live.isBusy()) askForModel();
}

/// Another run: started, or brought back by Undo with all its settings.
void Workbench::Inside::takeRun(const TrainingSnapshot& snapshot) {
    runNumber_ = snapshot.runNumber;
    isPreparing_ = false;
    config_ = snapshot.plan.config;
    config_.data = opened.config.data;
    shownConfig_ = config_;
    const bool isOtherSplit = run_ != snapshot.data;
    run_ = snapshot.data;
    ratingsPerSecond_ = 0;
    live.setRun(run_, opened.values);
    if (isOtherSplit) {
        baselines_.reset();
        baselineJob_.ask([this, run = run_] { return measureBaselinesOf(registry, run, 1); });
        splitJob_.ask([run = run_] { return describeSplit(*run); });
    }
    if (isFirstRun_) {
        isFirstRun_ = false;
        const FirstSelection first = firstSelection(*run_);
        user = first.user;
        item = first.item;
        emit front.selectionChanged();
    }
    live.setSelection(user, item);
    lastModelEpoch_ = -1;
    describeExperimentAgain();
}

void Workbench::Inside::describeTrainingAgain() {
    const std::shared_ptr<const TrainingSnapshot> snapshot = session.snapshot();
    if (!snapshot->data || snapshot->data->opened.dataset != trained_) return;
    training = describeTraining(*snapshot, baselines_ ? &*baselines_ : nullptr);
    if (isPreparing_) training.state = RunState::preparing;
    training.canUndo = training.canUndo || isJoinLast_;
    const bool isRateNew = ratingsPerSecond_ == 0 && snapshot->ratingsPerSecondFull > 0 && snapshot->state != RunState::training;
    if (isRateNew) {
        ratingsPerSecond_ = snapshot->ratingsPerSecondFull;
        describeExperimentAgain();
    }
    emit front.trainingChanged();
}

// The model in sight.

void Workbench::Inside::askForModel() {
    if (isModelAsked_) return;
    isModelAsked_ = true;
    wantsModel_ = false;
    modelPace_.start();
    session.withModel([this](const ModelSnapshot& model, const TrainingSnapshot&) { takeModel(model); });
}

void Workbench::Inside::takeModel(const ModelSnapshot& snapshot) {
    isModelAsked_ = false;
    if (snapshot.data == run_) live.setModel(snapshot);
}

void Workbench::Inside::select(qint64 toUser, qint64 toItem) {
    if (user == toUser && item == toItem) return;
    user = toUser;
    item = toItem;
    emit front.selectionChanged();
    live.setSelection(user, item);
}

void Workbench::Inside::retranslate() {
    if (!opened.dataset) return;
    opened.splits = splitChoices(*opened.dataset);
    experiment.revision += 1;
    describeExperimentAgain();
    describeTrainingAgain();
    if (run_) splitJob_.ask([run = run_] { return describeSplit(*run); });
    wordsJob_.ask([dataset = opened.dataset, path = opened.values->path] {
        return describeDataset(*dataset, path, [] { return false; });
    });
}

}  // namespace tastescope
