#include "engine/models/ease.h"

#include <algorithm>

#include "engine/core/translatable.h"
#include "engine/models/block_factors.h"
#include "engine/models/ease_trainer.h"
#include "engine/models/item_weight_model.h"
#include "engine/models/positives_hyperparameter.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    // Chosen on the validation parts of MovieLens 100K and 1M, where the NDCG is flat from 300 to 1500.
    return {
        {"regularisation", TASTESCOPE_TR("Regularisation"),
         TASTESCOPE_TR("Pulls the weights between items towards zero. Less trusts rare coincidences, more keeps to what many share."),
         real, 500, 0.1, 1e6, logarithmic, false},
        {"dropout", TASTESCOPE_TR("Dropout"),
         TASTESCOPE_TR("Learns as if this share of every history were missing, so that no item leans on a single other one."), real, 0, 0,
         0.95, linear, false},
        {"user_damping", TASTESCOPE_TR("Damping of busy users"),
         TASTESCOPE_TR("How much less one choice of a user with a long history counts. 0: all choices count alike."), real, 0, 0, 1,
         linear, false},
        positivesHyperparameter(),
    };
}

std::uint64_t estimateMemory(const HyperparameterValues&, const ProblemSize& size) {
    const std::uint64_t weights = size.items * paddedRank(size.items) * sizeof(float);
    // The matrix, which becomes the model's; the last good state; a copy while the parameters are hashed or saved. And the
    // training matrix both ways round, with the lists it is made from.
    return 3 * weights + 24 * size.interactions + 16 * (size.users + size.items);
}

}  // namespace

ModelEntry easeEntry() {
    ModelEntry entry;
    entry.id = "ease";
    entry.name = TASTESCOPE_TR("EASE");
    entry.help = TASTESCOPE_TR("Weights from every item to every other, solved for in one go: hard to beat on who likes what.");
    entry.family = "neighbours";
    entry.task = Task::ranking;
    entry.isClosedForm = true;
    entry.hyperparameters = hyperparameters();
    entry.presets = {{"ease-dropout", TASTESCOPE_TR("EASE with dropout"),
                      TASTESCOPE_TR("Histories with gaps, and busy users damped: more accurate, and nearly as simple."),
                      {{"regularisation", 150}, {"dropout", 0.4}, {"user_damping", 0.3}},
                      1}};
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<EaseTrainer>(*data, values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return ItemWeightModel::load("ease", bundle);
    };
    entry.estimateMemory = estimateMemory;
    // Every kind of round is cut by this limit.
    entry.roundWork = [](const HyperparameterValues&, const ProblemSize&) { return kRoundOperations; };
    return entry;
}

}  // namespace tastescope
