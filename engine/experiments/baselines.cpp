#include "engine/experiments/baselines.h"

#include <utility>

#include "engine/training/training_loop.h"

namespace tastescope {

std::shared_ptr<const Recommender> trainBaseline(const ModelEntry& entry, std::shared_ptr<const TrainingData> data,
                                                 int threadCount) {
    const auto trainer =
        entry.makeTrainer(std::move(data), HyperparameterValues(entry.hyperparameters), TrainerSettings{0, threadCount});
    TrainingOptions options;
    options.epochs = static_cast<std::size_t>(entry.defaultEpochs);
    TrainingControls controls;
    return runTraining(*trainer, options, controls).model;
}

Baselines measureBaselines(const ModelRegistry& registry, const OpenedData& data,
                           const std::shared_ptr<const TrainingData>& training, const EvaluationOptions& options,
                           EvaluatedPart part) {
    const auto measured = [&](const char* id) {
        const auto model = trainBaseline(registry.find(id), training, options.threadCount);
        return part == EvaluatedPart::test ? evaluateOnTest(*model, data, *training, options)
                                           : evaluateOnValidation(*model, data, *training, options);
    };
    Baselines baselines;
    baselines.popularity = measured("popularity");
    if (data.dataset->feedback == Feedback::explicitRatings) baselines.bias = measured("bias");
    return baselines;
}

}  // namespace tastescope
