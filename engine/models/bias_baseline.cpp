#include "engine/models/bias_baseline.h"

#include "engine/core/translatable.h"
#include "engine/models/bias_baseline_trainer.h"
#include "engine/models/bias_model.h"
#include "engine/models/bias_sgd_trainer.h"

namespace tastescope {
namespace {

enum class Method { alternating, descent };

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    return {
        choiceHyperparameter("method", TASTESCOPE_TR("Method"),
                             TASTESCOPE_TR("Items and users solved for in turn, or both moved a little with every rating."),
                             {{"als", TASTESCOPE_TR("Alternating means")}, {"sgd", TASTESCOPE_TR("Gradient descent")}}),
        {"item_regularisation", TASTESCOPE_TR("Item regularisation"),
         TASTESCOPE_TR("How many ratings at the mean every item is given before its own count."), real, 10, 0, 10000,
         logarithmic, false},
        {"user_regularisation", TASTESCOPE_TR("User regularisation"),
         TASTESCOPE_TR("How many ratings at the mean every user is given before their own count."), real, 15, 0, 10000,
         logarithmic, false},
        {"learning_rate", TASTESCOPE_TR("Learning rate"),
         TASTESCOPE_TR("Of gradient descent: how far one rating moves its two biases."), real, 0.005, 1e-5, 1, logarithmic,
         false},
        {"regularisation", TASTESCOPE_TR("Regularisation"),
         TASTESCOPE_TR("Of gradient descent: pulls the biases towards zero."), real, 0.02, 0, 10, logarithmic, false},
    };
}

bool isDescent(const HyperparameterValues& values) { return values.choice<Method>("method") == Method::descent; }

}  // namespace

ModelEntry biasBaselineEntry() {
    ModelEntry entry;
    entry.id = "bias";
    entry.name = TASTESCOPE_TR("Bias baseline");
    entry.help = TASTESCOPE_TR("The mean rating and how far each user and each item lies from it: what anything better has to beat.");
    entry.family = "baseline";
    entry.task = Task::rating;
    entry.defaultEpochs = 10;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        if (isDescent(values)) return std::make_unique<BiasSgdTrainer>(std::move(data), values, settings);
        return std::make_unique<BiasBaselineTrainer>(std::move(data), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> { return BiasModel::load(bundle); };
    entry.estimateMemory = [](const HyperparameterValues& values, const ProblemSize& size) {
        if (isDescent(values)) return BiasSgdTrainer::estimateMemory(size);
        return (size.users + size.items) * sizeof(double) * (2 + BiasBaselineTrainer::kPiecesPerRound);
    };
    entry.roundWork = [](const HyperparameterValues& values, const ProblemSize& size) {
        if (isDescent(values)) return BiasSgdTrainer::roundWork(size);
        return 64.0 * static_cast<double>(std::min<std::uint64_t>(size.interactions, BiasBaselineTrainer::kRowsPerRound));
    };
    return entry;
}

}  // namespace tastescope
