#pragma once

#include <memory>

#include "engine/experiments/data_source.h"
#include "engine/experiments/run_config.h"
#include "engine/models/model_registry.h"
#include "engine/training/training_loop.h"

namespace tastescope {

/// A trainer with what its loop needs: where the window and the command line start from alike.
struct PreparedRun {
    HyperparameterValues hyperparameters;
    std::unique_ptr<EpochTrainer> trainer;
    TrainingOptions options;
    double buildSeconds = 0.0;  // of the trainer: grids, first parameters
};

/// Refuses what cannot be learned from: fewer than two users or items, all ratings equal, a rating model on clicks.
/// Throws DataError or RequestError with the way out.
void checkTrainable(const Dataset& dataset, const ModelEntry& model);

/// Trainer settings of a configuration. Throws std::invalid_argument for an unknown or out-of-range hyperparameter.
HyperparameterValues hyperparametersOf(const RunConfig& config, const ModelEntry& model);

ProblemSize problemSizeOf(const TrainingData& data);

/// `data` and `training` have to outlive the result. Precondition: checkTrainable() has passed.
/// Throws std::invalid_argument as hyperparametersOf(), RequestError if the training would not fit into memory.
PreparedRun prepareRun(const RunConfig& config, const ModelEntry& model, const OpenedData& data,
                       const std::shared_ptr<const TrainingData>& training, int threadCount);

}  // namespace tastescope
