#include "engine/models/logistic_factors.h"

#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/logistic_factor_model.h"
#include "engine/models/logistic_factors_trainer.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    HyperparameterList list = sampledHyperparameters({64, 0.05, 0.97, 0.015, 0.01, 0.1});
    list.push_back({"negatives", TASTESCOPE_TR("Negatives"),
                    TASTESCOPE_TR("Items drawn at random for each interaction, as examples of what was not chosen. Not used with ratings."),
                    HyperparameterType::integer, 4, 1, 64, HyperparameterScale::linear, false});
    return list;
}

SampledPlan planOf(const HyperparameterValues& values, const ProblemSize& size) {
    return planSampling(size, paddedRank(values.count("rank")), logisticOperations(values));
}

}  // namespace

ModelEntry logisticFactorsEntry() {
    ModelEntry entry;
    entry.id = "mf-logistic";
    entry.name = TASTESCOPE_TR("Logistic matrix factorisation");
    entry.help = TASTESCOPE_TR("Biases and a dot product as the log-odds that a user chooses an item, learned against items drawn at random.");
    entry.family = "factors";
    entry.task = Task::both;
    entry.defaultEpochs = 60;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<LogisticFactorsTrainer>(std::move(data), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) { return loadLogisticFactorModel("mf-logistic", bundle); };
    entry.estimateMemory = [](const HyperparameterValues& values, const ProblemSize& size) {
        return sampledMemory(size, paddedRank(values.count("rank")));
    };
    entry.roundWork = [](const HyperparameterValues& values, const ProblemSize& size) { return planOf(values, size).roundWork; };
    return entry;
}

}  // namespace tastescope
