#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/experiments/baselines.h"
#include "engine/experiments/model_evaluation.h"
#include "engine/experiments/planted_grade.h"
#include "engine/experiments/run_config.h"
#include "engine/models/model_registry.h"
#include "engine/models/trained_model.h"
#include "engine/training/training_loop.h"

namespace tastescope {

/// One run, from the data to the figures.
struct ExperimentResult {
    RunConfig config;
    OpenedData data;
    std::shared_ptr<const TrainingData> training;
    HyperparameterValues hyperparameters;
    TrainingOutcome outcome;
    TrainedModel model;
    Evaluation test;
    std::optional<Evaluation> validation;
    Baselines baselines;
    std::optional<PlantedGrade> truth;  // planted data only
    std::string parametersSha256;
    int threadCount = 0;
    double trainSeconds = 0.0;  // building blocks + epochs, without validation, baselines, saving
    double epochSecondsMedian = 0.0;
};

struct ExperimentSettings {
    int threadCount = 0;
    std::vector<TrainingObserver*> observers;
    ProgressListener loadProgress;
};

/// Loads, splits, trains, measures: whatever the window computes, this computes, with the same code and the same numbers.
/// Throws std::invalid_argument, DataError, RequestError; RequestError also when the training diverged.
ExperimentResult runExperiment(const RunConfig& config, const ModelRegistry& registry, TrainingControls& controls,
                               const ExperimentSettings& settings = {});

}  // namespace tastescope
