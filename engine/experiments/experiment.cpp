#include "engine/experiments/experiment.h"

#include <algorithm>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/experiments/run_preparation.h"
#include "engine/models/model_context.h"
#include "engine/models/model_file.h"

namespace tastescope {
namespace {

double medianOf(std::vector<double> values) {
    if (values.empty()) return 0.0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

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
    result.training = std::make_shared<TrainingData>(result.data.split.train, result.data.split.validation, result.data.relevantFrom);
    const TrainingData& training = *result.training;
    PreparedRun run = prepareRun(config, model, result.data, result.training, result.threadCount);
    result.outcome = runTraining(*run.trainer, run.options, controls, settings.observers);
    if (result.outcome.end.reason == StopReason::diverged)
        throw RequestError(result.outcome.end.message, "try --set learning_rate= with a tenth of the value");
    result.trainSeconds = run.buildSeconds + result.outcome.roundSeconds;
    result.epochSecondsMedian = medianOf(result.outcome.epochSeconds);
    result.model = {result.outcome.model, makeModelContext(training)};
    result.parametersSha256 = parametersSha256(*result.outcome.model);

    const EvaluationOptions evaluation{config.cutoffs, config.clipsToScale, true, true, result.threadCount, nullptr};
    result.test = evaluateOnTest(*result.outcome.model, result.data, training, evaluation);
    if (!result.data.split.validation.empty())
        result.validation = evaluateOnValidation(*result.outcome.model, result.data, training, evaluation);
    result.baselines = measureBaselines(registry, result.data, result.training, evaluation, EvaluatedPart::test);
    result.truth = gradeAgainstTruth(result.model, *result.data.dataset, result.data.split.test, result.threadCount);
    return result;
}

}  // namespace tastescope
