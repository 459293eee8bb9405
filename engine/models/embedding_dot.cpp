#include "engine/models/embedding_dot.h"

#include "engine/core/translatable.h"
#include "engine/models/embedding_dot_trainer.h"
#include "engine/models/factor_model.h"

namespace tastescope {
namespace {

HyperparameterList hyperparameters() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    // Chosen on the validation parts of MovieLens 100K and 1M. 30 numbers and two columns for the biases fill whole vectors.
    return {
        {"rank", TASTESCOPE_TR("Embedding size"),
         TASTESCOPE_TR("Numbers per user and item. More can tell finer tastes apart, and memorise more."), integer, 30, 1, 512,
         logarithmic, false},
        {"learning_rate", TASTESCOPE_TR("Learning rate"),
         TASTESCOPE_TR("About how far one batch moves each number. Too small is slow, too large jumps about."), real, 0.001, 1e-6, 1,
         logarithmic, true},
        {"regularisation", TASTESCOPE_TR("Regularisation"),
         TASTESCOPE_TR("Pulls the embeddings of a batch towards zero. Too little memorises, too much forgets."), real, 0.06, 0, 10,
         logarithmic, true},
        {"batch_size", TASTESCOPE_TR("Batch size"),
         TASTESCOPE_TR("Ratings whose errors are averaged for one step. Smaller is slower and noisier, larger takes fewer steps."),
         integer, 256, 1, 8192, logarithmic, false},
        {"biases", TASTESCOPE_TR("Biases"),
         TASTESCOPE_TR("Adds the mean rating and one number per user and per item. Without them the dot product has to say it all."),
         boolean, 1, 0, 1, linear, false},
        {"scaled_target", TASTESCOPE_TR("Ratings scaled to 0–1"),
         TASTESCOPE_TR("Learns from ratings mapped to 0–1 and maps predictions back. Makes the regularisation weigh more."), boolean, 0,
         0, 1, linear, false},
        {"init_scale", TASTESCOPE_TR("Initial spread"),
         TASTESCOPE_TR("The embeddings start from random numbers between minus and plus this."), real, 0.05, 0, 1, logarithmic,
         false},
    };
}

std::uint64_t estimateMemory(const HyperparameterValues& values, const ProblemSize& size) {
    const std::uint64_t stride = FactorMatrix(0, embeddingDotColumns(values)).stride();
    const std::uint64_t rows = size.users + size.items;
    // Values and two moments: the trainer's and the last good state; then the best model and the last one.
    const std::uint64_t tables = rows * (2 * (3 * stride * sizeof(float) + sizeof(std::uint64_t)) + 2 * stride * sizeof(float));
    const std::uint64_t batch = values.count("batch_size") * (2 * stride * sizeof(float) + sizeof(RatedPair));
    return 4 * size.interactions + tables + batch + (std::uint64_t{1} << 20);
}

double roundWork(const HyperparameterValues& values, const ProblemSize& size) {
    const auto ratings = std::min<std::uint64_t>(size.interactions,
                                                 embeddingDotBatchesPerRound(values) * values.count("batch_size"));
    return embeddingDotOperationsPerRating(embeddingDotColumns(values)) * static_cast<double>(ratings);
}

}  // namespace

ModelEntry embeddingDotEntry() {
    ModelEntry entry;
    entry.id = "embedding-dot";
    entry.name = TASTESCOPE_TR("Embedding dot product (Adam)");
    entry.help =
        TASTESCOPE_TR("Two embeddings and their dot product, learned in mini-batches by Adam: the well-known exercise.");
    entry.family = "network";
    entry.task = Task::rating;
    entry.defaultEpochs = 30;
    entry.hyperparameters = hyperparameters();
    entry.presets = {{"keras-exercise", TASTESCOPE_TR("Keras exercise"),
                      TASTESCOPE_TR("Two embedding layers and a dot product, as beginners' exercises have it: no biases, no regularisation."),
                      {{"rank", 10},
                       {"learning_rate", 0.001},
                       {"regularisation", 0},
                       {"batch_size", 32},
                       {"biases", 0},
                       {"scaled_target", 0},
                       {"init_scale", 0.05}},
                      10}};
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<EmbeddingDotTrainer>(std::move(data), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return FactorModel::load("embedding-dot", bundle);
    };
    entry.estimateMemory = estimateMemory;
    entry.roundWork = roundWork;
    return entry;
}

}  // namespace tastescope
