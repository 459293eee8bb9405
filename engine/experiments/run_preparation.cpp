#include "engine/experiments/run_preparation.h"

#include <utility>

#include "engine/core/errors.h"
#include "engine/core/stopwatch.h"
#include "engine/core/translatable.h"
#include "engine/experiments/validation_plan.h"
#include "engine/training/training_forecast.h"

namespace tastescope {

void checkTrainable(const Dataset& dataset, const ModelEntry& model) {
    const std::string columnsHint =
        TASTESCOPE_TR("check which columns hold users and items, and name them with --columns");
    if (dataset.userCount() < 2)
        throw DataError(dataset.name,
                        TASTESCOPE_TR("has only one user: there is nobody to learn from for anybody else"),
                        columnsHint);
    if (dataset.itemCount() < 2)
        throw DataError(dataset.name, TASTESCOPE_TR("has only one item: there is nothing to choose between"),
                        columnsHint);
    const bool isExplicit = dataset.feedback == Feedback::explicitRatings;
    if (model.task == Task::rating && !isExplicit)
        throw RequestError("'" + model.id + "' predicts ratings, and " + dataset.name + " has none, only interactions",
                           TASTESCOPE_TR("choose a ranking model such as popularity"));
    if (isExplicit && dataset.minimumValue == dataset.maximumValue)
        throw DataError(dataset.name, TASTESCOPE_TR("all ratings are equal: there is nothing to predict"),
                        TASTESCOPE_TR("open it as interactions with --implicit"));
}

HyperparameterValues hyperparametersOf(const RunConfig& config, const ModelEntry& model) {
    HyperparameterValues values(model.hyperparameters);
    values.setFromJson(config.hyperparameters);
    return values;
}

ProblemSize problemSizeOf(const TrainingData& data) {
    return {data.userCount(), data.itemCount(), data.train.size()};
}

PreparedRun prepareRun(const RunConfig& config, const ModelEntry& model, const OpenedData& data,
                       const std::shared_ptr<const TrainingData>& training, int threadCount) {
    PreparedRun run;
    run.hyperparameters = hyperparametersOf(config, model);
    const ProblemSize size = problemSizeOf(*training);
    refuseIfTooLarge(model, run.hyperparameters, size);
    TrainingOptions& options = run.options;
    options.epochs = model.isClosedForm ? 1 : config.epochs.value_or(static_cast<std::size_t>(model.defaultEpochs));
    options.extraRounds = model.isClosedForm ? 0 : config.extraRounds;
    options.patience = config.patience;
    options.keepsLast = config.keepsLast;
    options.changes = config.changes;
    if (!data.split.validation.empty()) {
        ValidationPlan plan = planValidation(model, data, *training, config.clipsToScale, config.seed, threadCount);
        options.validate = std::move(plan.validate);
        options.epochsPerValidation = plan.epochsPerValidation;
    }
    const Stopwatch stopwatch;
    run.trainer = model.makeTrainer(training, run.hyperparameters, TrainerSettings{config.seed, threadCount});
    run.buildSeconds = stopwatch.elapsedSeconds();
    options.epochWork = model.roundWork(run.hyperparameters, size) * static_cast<double>(run.trainer->roundsPerEpoch());
    return run;
}

}  // namespace tastescope
