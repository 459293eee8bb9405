#include "engine/models/bias_baseline.h"

#include "engine/core/translatable.h"
#include "engine/models/bias_baseline_trainer.h"
#include "engine/models/bias_model.h"

namespace tastescope {

ModelEntry biasBaselineEntry() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    ModelEntry entry;
    entry.id = "bias";
    entry.name = TASTESCOPE_TR("Bias baseline");
    entry.help = TASTESCOPE_TR("The mean rating and how far each user and each item lies from it: what anything better has to beat.");
    entry.family = "baseline";
    entry.task = Task::rating;
    entry.defaultEpochs = 10;
    entry.hyperparameters = {
        {"item_regularisation", TASTESCOPE_TR("Item regularisation"),
         TASTESCOPE_TR("How many ratings at the mean every item is given before its own count."), real, 10, 0, 10000,
         logarithmic, false},
        {"user_regularisation", TASTESCOPE_TR("User regularisation"),
         TASTESCOPE_TR("How many ratings at the mean every user is given before their own count."), real, 15, 0, 10000,
         logarithmic, false},
    };
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<BiasBaselineTrainer>(std::move(data), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> { return BiasModel::load(bundle); };
    entry.estimateMemory = [](const HyperparameterValues&, const ProblemSize& size) {
        return (size.users + size.items) * sizeof(double) * (2 + BiasBaselineTrainer::kPiecesPerRound);
    };
    entry.roundWork = [](const HyperparameterValues&, const ProblemSize& size) {
        return 64.0 * static_cast<double>(std::min<std::uint64_t>(size.interactions, BiasBaselineTrainer::kRowsPerRound));
    };
    return entry;
}

}  // namespace tastescope
