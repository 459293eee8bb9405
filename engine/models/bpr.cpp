#include "engine/models/bpr.h"

#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/pairwise_trainer.h"
#include "engine/models/positives_hyperparameter.h"
#include "engine/models/ranking_factor_model.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    HyperparameterList list = sampledHyperparameters({128, 0.1, 0.95, 0.01, 0.01, 0.1});
    list.push_back(choiceHyperparameter(
        "negatives_from", TASTESCOPE_TR("Negatives from"),
        TASTESCOPE_TR("How the unseen item is drawn that each choice is compared with. By popularity the comparisons are harder."),
        {{"uniform", TASTESCOPE_TR("All items alike")}, {"popularity", TASTESCOPE_TR("By popularity")}}));
    list.push_back(positivesHyperparameter());
    return list;
}

PairwiseChoice choiceOf(const HyperparameterValues& values) {
    return {"bpr", PairwiseLoss::bpr, values.choice<NegativesFrom>("negatives_from"), 1};
}

SampledPlan planOf(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t stride = paddedRank(values.count("rank"));
    return planSampling(size, stride, pairwiseOperations(choiceOf(values), stride));
}

}  // namespace

ModelEntry bprEntry() {
    ModelEntry entry;
    entry.id = "bpr";
    entry.name = TASTESCOPE_TR("Bayesian personalised ranking");
    entry.help = TASTESCOPE_TR("Embeddings that put each chosen item before an item that the user has not chosen.");
    entry.family = "factors";
    entry.task = Task::ranking;
    entry.defaultEpochs = 60;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<PairwiseTrainer>(*data, choiceOf(values), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return RankingFactorModel::load("bpr", bundle);
    };
    entry.estimateMemory = [](const HyperparameterValues& values, const ProblemSize& size) {
        return sampledMemory(size, paddedRank(values.count("rank")));
    };
    entry.roundWork = [](const HyperparameterValues& values, const ProblemSize& size) { return planOf(values, size).roundWork; };
    return entry;
}

}  // namespace tastescope
