#include "engine/models/implicit_als.h"

#include <algorithm>

#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/implicit_als_trainer.h"
#include "engine/models/positives_hyperparameter.h"
#include "engine/models/ranking_factor_model.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    // Chosen on the validation parts of MovieLens 100K and 1M.
    return {
        {"rank", TASTESCOPE_TR("Embedding size"),
         TASTESCOPE_TR("Numbers per user and item. More can tell finer tastes apart, and memorise more."), integer, 64, 1, 1024,
         logarithmic, false},
        {"regularisation", TASTESCOPE_TR("Regularisation"),
         TASTESCOPE_TR("Pulls the embeddings towards zero, the more the more a user or item has. Too little memorises, too much forgets."),
         real, 0.006, 1e-6, 1, logarithmic, true},
        {"unobserved_weight", TASTESCOPE_TR("Weight of the unobserved"),
         TASTESCOPE_TR("How much it counts that a user did not choose an item, where choosing it counts 1."), real, 0.5, 0.001, 10,
         logarithmic, false},
        {"init_scale", TASTESCOPE_TR("Initial spread"),
         TASTESCOPE_TR("The embeddings start from random vectors of about this length."), real, 0.1, 0.001, 10, logarithmic, false},
        {"block_size", TASTESCOPE_TR("Block size"),
         TASTESCOPE_TR("Numbers of an embedding that are solved for together, in steps of 16: faster for long embeddings. 0: all."),
         integer, 0, 0, 512, linear, false},
        positivesHyperparameter(),
    };
}

std::uint64_t estimateMemory(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t stride = paddedRank(values.count("rank"));
    // The factors, the last good state, the best model and the last one. The training matrix both ways round and the lists it is
    // made from. Sums of a round: at most 64 of rank².
    return 4 * (size.users + size.items) * stride * sizeof(float) + 24 * size.interactions +
           70 * stride * stride * sizeof(float) + 32 * (size.users + size.items);
}

double roundWork(const HyperparameterValues& values, const ProblemSize& size) {
    const AlsCost cost = alsCost(values);
    const bool isByBlocks = alsBlockWidth(values) < paddedRank(values.count("rank"));
    // By blocks no row is cut, and there may be one that has all of the other side.
    const double largestRow = cost.perRow + cost.perPositive * static_cast<double>(std::max(size.users, size.items));
    return std::max(isByBlocks ? largestRow : cost.perRow, kRoundOperations);
}

}  // namespace

ModelEntry implicitAlsEntry() {
    ModelEntry entry;
    entry.id = "ials";
    entry.name = TASTESCOPE_TR("Implicit ALS");
    entry.help = TASTESCOPE_TR("Embeddings from what was chosen and what was not, users and items solved for in turn.");
    entry.family = "factors";
    entry.task = Task::ranking;
    entry.defaultEpochs = 10;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<ImplicitAlsTrainer>(*data, values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return RankingFactorModel::load("ials", bundle);
    };
    entry.estimateMemory = estimateMemory;
    entry.roundWork = roundWork;
    return entry;
}

}  // namespace tastescope
