#include "engine/models/svd_plus_plus.h"

#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/svd_plus_plus_model.h"
#include "engine/models/svd_plus_plus_trainer.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    return {
        {"rank", TASTESCOPE_TR("Embedding size"),
         TASTESCOPE_TR("Numbers per user and item. More can tell finer tastes apart, and memorise more."), integer, 64, 1,
         1024, logarithmic, false},
        {"learning_rate", TASTESCOPE_TR("Learning rate"),
         TASTESCOPE_TR("How far one rating moves the numbers. Too small is slow, too large jumps about or blows up."), real,
         0.01, 1e-5, 10, logarithmic, true},
        {"learning_rate_decay", TASTESCOPE_TR("Rate decay per epoch"),
         TASTESCOPE_TR("The learning rate is multiplied by this after every epoch. 1 keeps it as it is."), real, 0.98, 0.5,
         1, linear, false},
        {"regularisation", TASTESCOPE_TR("Regularisation"),
         TASTESCOPE_TR("Pulls the embeddings towards zero. Too little memorises, too much forgets."), real, 0.06, 0, 10,
         logarithmic, true},
        {"bias_regularisation", TASTESCOPE_TR("Bias regularisation"),
         TASTESCOPE_TR("Pulls the user and item averages towards the mean rating."), real, 0.01, 0, 10, logarithmic, false},
        {"init_scale", TASTESCOPE_TR("Initial spread"),
         TASTESCOPE_TR("Standard deviation of the random numbers that the embeddings start from."), real, 0.03, 0, 1,
         logarithmic, false},
    };
}

std::uint64_t estimateMemory(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t stride = paddedRank(values.count("rank"));
    const ImplicitPlan plan = planImplicitRounds(size, stride);
    // p, q, y and the effective vectors, three times: the trainer's, the last good state and the best model; two working vectors a user.
    const std::uint64_t factors = (2 * size.users + 2 * size.items) * (stride + 1) * sizeof(float);
    const std::uint64_t working = 2 * size.users * (stride + 1) * sizeof(float);
    // Grid: 4 bytes a rating and twice that while it is built; a segment for each user and item block; counts of the cells.
    const std::uint64_t cells = plan.chunkCount * plan.blockCount * plan.blockCount * (16 + 5) * 8;
    const std::uint64_t segments = size.users * plan.blockCount * 8;
    return 12 * size.interactions + segments + cells + 3 * factors + working + (std::uint64_t{4} << 20);
}

}  // namespace

ModelEntry svdPlusPlusEntry() {
    ModelEntry entry;
    entry.id = "svdpp";
    entry.name = TASTESCOPE_TR("SVD++");
    entry.help = TASTESCOPE_TR(
        "Matrix factorisation that also learns from which items were rated at all, whatever the ratings were.");
    entry.family = "factors";
    entry.task = Task::rating;
    entry.defaultEpochs = 60;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<SvdPlusPlusTrainer>(std::move(data), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return SvdPlusPlusModel::load(bundle);
    };
    entry.estimateMemory = estimateMemory;
    entry.roundWork = [](const HyperparameterValues& values, const ProblemSize& size) {
        return planImplicitRounds(size, paddedRank(values.count("rank"))).roundWork;
    };
    return entry;
}

}  // namespace tastescope
