#include "engine/experiments/experiment.h"

#include <algorithm>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/core/stopwatch.h"
#include "engine/experiments/validation_plan.h"
#include "engine/models/model_context.h"
#include "engine/models/model_file.h"
#include "engine/training/training_forecast.h"

namespace tastescope {
namespace {

double medianOf(std::vector<double> values) {
    if (values.empty()) return 0.0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

ProblemSize sizeOf(const TrainingData& data) { return {data.userCount(), data.itemCount(), data.train.size()}; }

/// A baseline trained to its end with its own defaults.
std::shared_ptr<const Recommender> trainedBaseline(const ModelEntry& entry, std::shared_ptr<const TrainingData> data,
                                                   const TrainerSettings& settings, TrainingControls& controls) {
    const auto trainer = entry.makeTrainer(std::move(data), HyperparameterValues(entry.hyperparameters), settings);
    TrainingOptions options;
    options.epochs = static_cast<std::size_t>(entry.defaultEpochs);
    return runTraining(*trainer, options, controls).model;
}

Baselines measuredBaselines(const ModelRegistry& registry, const OpenedData& data,
                            const std::shared_ptr<const TrainingData>& training, const TrainerSettings& settings,
                            const EvaluationOptions& options) {
    TrainingControls controls;
    Baselines baselines;
    baselines.popularity = evaluateOnTest(*trainedBaseline(registry.find("popularity"), training, settings, controls), data,
                                          *training, options);
    if (data.dataset->feedback == Feedback::explicitRatings)
        baselines.bias =
            evaluateOnTest(*trainedBaseline(registry.find("bias"), training, settings, controls), data, *training, options);
    return baselines;
}

TrainingOptions trainingOptions(const RunConfig& config, const ModelEntry& model) {
    TrainingOptions options;
    options.epochs = model.isClosedForm ? 1 : config.epochs.value_or(static_cast<std::size_t>(model.defaultEpochs));
    options.patience = config.patience;
    options.changes = config.changes;
    return options;
}

}  // namespace

void checkTrainable(const Dataset& dataset, const ModelEntry& model) {
    const std::string columnsHint = "check which columns hold users and items, and name them with --columns";
    if (dataset.userCount() < 2)
        throw DataError(dataset.name, "has only one user: there is nobody to learn from for anybody else", columnsHint);
    if (dataset.itemCount() < 2)
        throw DataError(dataset.name, "has only one item: there is nothing to choose between", columnsHint);
    const bool isExplicit = dataset.feedback == Feedback::explicitRatings;
    if (model.task == Task::rating && !isExplicit)
        throw RequestError("'" + model.id + "' predicts ratings, and " + dataset.name + " has none, only interactions",
                           "choose a ranking model such as popularity");
    if (isExplicit && dataset.minimumValue == dataset.maximumValue)
        throw DataError(dataset.name, "all ratings are equal: there is nothing to predict",
                        "open it as interactions with --implicit");
}

HyperparameterValues hyperparametersOf(const RunConfig& config, const ModelEntry& model) {
    HyperparameterValues values(model.hyperparameters);
    values.setFromJson(config.hyperparameters);
    return values;
}

ExperimentResult runExperiment(const RunConfig& config, const ModelRegistry& registry, TrainingControls& controls,
                               const ExperimentSettings& settings) {
    // Wrong settings are found before a large file is read.
    const ModelEntry& model = registry.find(config.model);
    ExperimentResult result;
    result.config = config;
    result.hyperparameters = hyperparametersOf(config, model);
    result.threadCount = resolvedThreadCount(settings.threadCount);

    result.data = openData(config.data, config.split, config.seed, settings.loadProgress);
    checkTrainable(*result.data.dataset, model);
    result.training = std::make_shared<TrainingData>(result.data.split.train, result.data.split.validation);
    const TrainingData& training = *result.training;
    refuseIfTooLarge(model, result.hyperparameters, sizeOf(training));

    const TrainerSettings trainerSettings{config.seed, result.threadCount};
    TrainingOptions options = trainingOptions(config, model);
    if (!result.data.split.validation.empty()) {
        ValidationPlan plan = planValidation(model, result.data, training, config.clipsToScale, config.seed, result.threadCount);
        options.validate = std::move(plan.validate);
        options.epochsPerValidation = plan.epochsPerValidation;
    }
    const Stopwatch buildWatch;
    const auto trainer = model.makeTrainer(result.training, result.hyperparameters, trainerSettings);
    const double buildSeconds = buildWatch.elapsedSeconds();
    options.epochWork =
        model.roundWork(result.hyperparameters, sizeOf(training)) * static_cast<double>(trainer->roundsPerEpoch());
    result.outcome = runTraining(*trainer, options, controls, settings.observers);
    if (result.outcome.end.reason == StopReason::diverged)
        throw RequestError(result.outcome.end.message, "try --set learning_rate= with a tenth of the value");
    result.trainSeconds = buildSeconds + result.outcome.roundSeconds;
    result.epochSecondsMedian = medianOf(result.outcome.epochSeconds);
    result.model = {result.outcome.model, makeModelContext(training)};
    result.parametersSha256 = parametersSha256(*result.outcome.model);

    const EvaluationOptions evaluation{config.cutoffs, config.clipsToScale, result.threadCount, nullptr};
    result.test = evaluateOnTest(*result.outcome.model, result.data, training, evaluation);
    if (!result.data.split.validation.empty())
        result.validation = evaluateOnValidation(*result.outcome.model, result.data, training, evaluation);
    result.baselines = measuredBaselines(registry, result.data, result.training, trainerSettings, evaluation);
    result.truth = gradeAgainstTruth(result.model, *result.data.dataset, result.data.split.test, result.threadCount);
    return result;
}

}  // namespace tastescope
