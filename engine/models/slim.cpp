#include "engine/models/slim.h"

#include <algorithm>

#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/item_weight_model.h"
#include "engine/models/positives_hyperparameter.h"
#include "engine/models/slim_trainer.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    // Chosen on the validation parts of MovieLens 100K and 1M.
    return {
        {"l1", TASTESCOPE_TR("Sparsity (l1)"),
         TASTESCOPE_TR("What a weight has to be worth to be kept at all: the larger, the fewer items count in a recommendation."), real,
         2, 0, 1e4, logarithmic, false},
        {"l2", TASTESCOPE_TR("Regularisation (l2)"),
         TASTESCOPE_TR("Pulls the weights between items towards zero and spreads them over items that are alike."), real, 200, 0.01, 1e6,
         logarithmic, false},
        {"candidates", TASTESCOPE_TR("Candidates"),
         TASTESCOPE_TR("How many of the most similar items may have a weight for an item. More is slower and seldom better."), integer,
         500, 1, 2000, logarithmic, false},
        positivesHyperparameter(),
    };
}

std::uint64_t estimateMemory(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t gram = size.items * paddedRank(size.items) * sizeof(float);
    // The Gram matrix and the last good state of it; weights in columns and in rows, and those of the last good state.
    const std::uint64_t weights = size.items * std::min<std::uint64_t>(values.count("candidates"), size.items) * 8;
    return 2 * gram + 4 * weights + 24 * size.interactions + 16 * (size.users + size.items);
}

}  // namespace

ModelEntry slimEntry() {
    ModelEntry entry;
    entry.id = "slim";
    entry.name = TASTESCOPE_TR("SLIM");
    entry.help = TASTESCOPE_TR("A few positive weights between items, learned item by item: recommendations that explain themselves.");
    entry.family = "neighbours";
    entry.task = Task::ranking;
    entry.isClosedForm = true;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<SlimTrainer>(*data, values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return ItemWeightModel::load("slim", bundle);
    };
    entry.estimateMemory = estimateMemory;
    entry.roundWork = [](const HyperparameterValues& values, const ProblemSize&) {
        return std::max(kRoundOperations, slimColumnWork(values.count("candidates")));
    };
    return entry;
}

}  // namespace tastescope
