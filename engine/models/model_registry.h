#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/models/epoch_trainer.h"
#include "engine/models/hyperparameters.h"
#include "engine/models/training_data.h"

namespace tastescope {

enum class Task { rating, ranking, both };

/// "rating", "ranking", "both": as in files and output.
std::string_view toText(Task task);

/// How large a training problem is: what memory and work are estimated from.
struct ProblemSize {
    std::uint64_t users = 0;
    std::uint64_t items = 0;
    std::uint64_t interactions = 0;  // of the train part
};

struct TrainerSettings {
    std::uint64_t seed = 0;
    int threadCount = 0;  // 0: as many as the machine has; never changes a result
};

/// A round should not take longer than this many multiplications and additions: about 10 ms of one core.
inline constexpr double kRoundOperations = 6.4e8;

/// A named choice of a model's hyperparameters, and how many epochs to train with them.
struct ModelPreset {
    std::string id;    // "keras-exercise"
    std::string name;  // "Keras exercise"
    std::string help;  // what it is, one sentence
    std::map<std::string, double> values;  // those not named keep their defaults
    int epochs = 1;
};

/// One row of the registry: all that forms, the command line, sweeps and tests need to know about a model.
struct ModelEntry {
    std::string id;      // "mf"
    std::string name;    // "Matrix factorisation"
    std::string help;    // what it does, one sentence
    std::string family;  // "baseline", "factors", "neighbours", "network"
    Task task = Task::rating;
    bool isClosedForm = false;  // one epoch; --epochs is ignored
    int defaultEpochs = 1;
    HyperparameterList hyperparameters;
    std::vector<ModelPreset> presets;
    std::function<std::unique_ptr<EpochTrainer>(std::shared_ptr<const TrainingData>, const HyperparameterValues&,
                                                const TrainerSettings&)>
        makeTrainer;
    /// From the tensors of a model file. Throws ModelFileError.
    std::function<std::shared_ptr<const Recommender>(const TensorBundle&)> load;
    /// Bytes that training adds to a loaded data set.
    std::function<std::uint64_t(const HyperparameterValues&, const ProblemSize&)> estimateMemory;
    /// Multiplications and additions of the largest round.
    std::function<double(const HyperparameterValues&, const ProblemSize&)> roundWork;

    /// Throws std::invalid_argument with the model's presets.
    const ModelPreset& findPreset(std::string_view presetId) const;
};

class ModelRegistry {
  public:
    explicit ModelRegistry(std::vector<ModelEntry> entries) : entries_(std::move(entries)) {}

    const std::vector<ModelEntry>& entries() const { return entries_; }
    /// Throws std::invalid_argument with the known models.
    const ModelEntry& find(std::string_view id) const;

  private:
    std::vector<ModelEntry> entries_;
};

/// Every model of the program. A new model is one more row here.
ModelRegistry builtInModels();

}  // namespace tastescope
