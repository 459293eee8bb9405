#include "engine/models/warp.h"

#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/pairwise_trainer.h"
#include "engine/models/positives_hyperparameter.h"
#include "engine/models/ranking_factor_model.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    HyperparameterList list = sampledHyperparameters({64, 0.005, 0.93, 0.4, 0.1, 0.1});
    list.push_back({"trials", TASTESCOPE_TR("Trials"),
                    TASTESCOPE_TR("How many unseen items are tried, at most, to find one that scores too high."),
                    HyperparameterType::integer, 10, 1, 100, HyperparameterScale::logarithmic, false});
    list.push_back(positivesHyperparameter());
    return list;
}

PairwiseChoice choiceOf(const HyperparameterValues& values) {
    return {"warp", PairwiseLoss::warp, NegativesFrom::uniform, values.count("trials")};
}

SampledPlan planOf(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t stride = paddedRank(values.count("rank"));
    return planSampling(size, stride, pairwiseOperations(choiceOf(values), stride));
}

}  // namespace

ModelEntry warpEntry() {
    ModelEntry entry;
    entry.id = "warp";
    entry.name = TASTESCOPE_TR("WARP ranking");
    entry.help = TASTESCOPE_TR("Embeddings that work hardest on the chosen items that stand far down the list.");
    entry.family = "factors";
    entry.task = Task::ranking;
    entry.defaultEpochs = 60;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<PairwiseTrainer>(*data, choiceOf(values), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return RankingFactorModel::load("warp", bundle);
    };
    entry.estimateMemory = [](const HyperparameterValues& values, const ProblemSize& size) {
        return sampledMemory(size, paddedRank(values.count("rank")));
    };
    entry.roundWork = [](const HyperparameterValues& values, const ProblemSize& size) { return planOf(values, size).roundWork; };
    return entry;
}

}  // namespace tastescope
