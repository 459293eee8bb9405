#include "engine/models/alternating_least_squares.h"

#include <algorithm>

#include "engine/core/translatable.h"
#include "engine/models/alternating_least_squares_trainer.h"
#include "engine/models/block_factors.h"
#include "engine/models/factor_model.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    return {
        {"rank", TASTESCOPE_TR("Embedding size"),
         TASTESCOPE_TR("Numbers per user and item. More can tell finer tastes apart, and memorise more."), integer, 32, 1,
         1024, logarithmic, false},
        {"regularisation", TASTESCOPE_TR("Regularisation"),
         TASTESCOPE_TR("Pulls the embeddings towards zero: times the square root of the number of ratings."), real, 1.3, 1e-6,
         1000, logarithmic, true},
        {"bias_regularisation", TASTESCOPE_TR("Bias regularisation"),
         TASTESCOPE_TR("How many ratings at the mean every user and item is given before their own count."), real, 3, 0, 1000,
         logarithmic, false},
        {"init_scale", TASTESCOPE_TR("Initial spread"),
         TASTESCOPE_TR("Standard deviation of the random numbers that the embeddings start from."), real, 0.1, 1e-4, 1,
         logarithmic, false},
    };
}

std::uint64_t estimateMemory(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t stride = paddedRank(values.count("rank"));
    // Factors three times: the trainer's, the last good state and the best model.
    const std::uint64_t factors = (size.users + size.items) * (stride + 1) * sizeof(float);
    // Lists by user, the ratings both ways round, and what appending to them takes meanwhile.
    const std::uint64_t ratings = 32 * size.interactions;
    constexpr std::uint64_t kThreads = 16;
    const std::uint64_t equations = kThreads * stride * (stride + 130) * sizeof(float);
    return ratings + 3 * factors + equations + (std::uint64_t{4} << 20);
}

double roundWork(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t stride = paddedRank(values.count("rank"));
    const double epoch = 2.0 * static_cast<double>(size.interactions) * equationWork(stride) +
                         static_cast<double>(size.users + size.items) * solvingWork(stride);
    return std::min(epoch, kRoundOperations);
}

}  // namespace

ModelEntry alternatingLeastSquaresEntry() {
    ModelEntry entry;
    entry.id = "als";
    entry.name = TASTESCOPE_TR("Alternating least squares");
    entry.help = TASTESCOPE_TR(
        "The same sum as matrix factorisation, but users and items are solved for in turn, each exactly, with nothing to step.");
    entry.family = "factors";
    entry.task = Task::rating;
    entry.defaultEpochs = 15;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<AlternatingLeastSquaresTrainer>(std::move(data), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return FactorModel::load("als", bundle);
    };
    entry.estimateMemory = estimateMemory;
    entry.roundWork = roundWork;
    return entry;
}

}  // namespace tastescope
