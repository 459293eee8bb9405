// Ratings a second of `mf` by rank and threads, and how long a stop request waits. Prints medians of seven epochs.
// Usage: training_benchmark [DATA]; without it a planted data set of 1 M ratings is made.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

#include "engine/core/stopwatch.h"
#include "engine/planted/planted_dataset.h"
#include "engine/experiments/data_source.h"
#include "engine/models/model_registry.h"
#include "engine/split/make_split.h"
#include "engine/training/training_loop.h"

using namespace tastescope;

namespace {

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::unique_ptr<EpochTrainer> trainerFor(const ModelEntry& model, const std::shared_ptr<const TrainingData>& data,
                                         double rank, int threads) {
    HyperparameterValues values(model.hyperparameters);
    values.set("rank", rank);
    return model.makeTrainer(data, values, {1, threads});
}

double epochSeconds(const ModelEntry& model, const std::shared_ptr<const TrainingData>& data, double rank, int threads) {
    const auto trainer = trainerFor(model, data, rank, threads);
    std::vector<double> seconds;
    for (int epoch = 0; epoch < 8; ++epoch) {
        const Stopwatch stopwatch;
        for (std::size_t round = 0; round < trainer->roundsPerEpoch(); ++round) trainer->runRound({});
        if (epoch > 0) seconds.push_back(stopwatch.elapsedSeconds());
    }
    return median(seconds);
}

/// Milliseconds from a stop request, made at some moment of a running training, to the loop's return.
double stopMilliseconds(const ModelEntry& model, const std::shared_ptr<const TrainingData>& data, int delayMilliseconds) {
    const auto trainer = trainerFor(model, data, 64, 0);
    TrainingControls controls;
    TrainingOptions options;
    options.epochs = 100'000;
    Stopwatch sinceRequest;
    std::thread requester([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(delayMilliseconds));
        sinceRequest.restart();
        controls.requestStop();
    });
    runTraining(*trainer, options, controls);
    requester.join();
    return sinceRequest.elapsedSeconds() * 1000.0;
}

}  // namespace

int main(int argumentCount, char** arguments) {
    DataSource source;
    if (argumentCount > 1) source.path = arguments[1];
    const std::shared_ptr<const Dataset> dataset =
        argumentCount > 1 ? openSource(source) : makePlantedDataset(plantedConfigOfSize(6040, 3706, 1'000'000, 1));
    const Split split = makeSplit(dataset, parseSplitRecipe("random:0.1"), 1);
    const auto data = std::make_shared<const TrainingData>(split.train, split.validation);
    const ModelRegistry registry = builtInModels();
    const ModelEntry& model = registry.find("mf");
    std::printf("%zu users, %zu items, %zu training ratings\n", data->userCount(), data->itemCount(), data->train.size());
    for (const double rank : {16.0, 32.0, 64.0, 128.0}) {
        for (const int threads : {1, 2}) {
            const double seconds = epochSeconds(model, data, rank, threads);
            std::printf("mf rank %3.0f, %d threads: %7.2f ms an epoch, %6.1f M ratings/s\n", rank, threads, seconds * 1e3,
                        static_cast<double>(data->train.size()) / seconds / 1e6);
        }
    }
    std::vector<double> waits;
    for (int trial = 0; trial < 15; ++trial) waits.push_back(stopMilliseconds(model, data, 20 + trial * 3));
    std::printf("stop answered: median %.2f ms, longest %.2f ms\n", median(waits), *std::max_element(waits.begin(), waits.end()));
    return 0;
}
