#include "engine/models/matrix_factorisation.h"

#include <cmath>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/factor_model.h"
#include "engine/models/matrix_factorisation_trainer.h"

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
    const std::uint64_t factors = (size.users + size.items) * (paddedRank(values.count("rank")) + 1) * sizeof(float);
    // Grid: 4 bytes a rating and twice that while it is built; segments of 8 bytes for users × blocks; factors three times: the
    // trainer's, the last good state and the best model.
    const std::uint64_t segments = size.users * gridBlockCount(size) * 8;
    return 12 * size.interactions + segments + 3 * factors + (std::uint64_t{4} << 20);
}

double roundWork(const HyperparameterValues& values, const ProblemSize& size) {
    const RoundPlan plan = planRounds(size, paddedRank(values.count("rank")));
    return operationsPerRating(paddedRank(values.count("rank"))) * static_cast<double>(size.interactions) /
           static_cast<double>(plan.roundsPerEpoch);
}

}  // namespace

ModelEntry matrixFactorisationEntry() {
    ModelEntry entry;
    entry.id = "mf";
    entry.name = TASTESCOPE_TR("Matrix factorisation");
    entry.help =
        TASTESCOPE_TR("A mean, a number per user and per item, and a dot product of two embeddings, learned one rating at a time.");
    entry.family = "factors";
    entry.task = Task::rating;
    entry.defaultEpochs = 60;
    entry.hyperparameters = hyperparameters();
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<MatrixFactorisationTrainer>(std::move(data), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return FactorModel::load("mf", bundle);
    };
    entry.estimateMemory = estimateMemory;
    entry.roundWork = roundWork;
    return entry;
}

}  // namespace tastescope
