#pragma once

#include <string>
#include <vector>

#include "engine/experiments/run_config.h"
#include "engine/models/model_registry.h"
#include "ui/bridge/experiment_values.h"
#include "ui/bridge/split_choices.h"

namespace tastescope {

/// The models of the registry that can learn from this data set.
std::vector<const ModelEntry*> trainableModels(const ModelRegistry& registry, const Dataset& dataset);

/// A configuration as the Experiment panel and the knobs show it. The forecast is for `size` and a measured rate at full speed (0: none yet).
ExperimentValues describeExperiment(const RunConfig& config, const std::vector<const ModelEntry*>& models,
                                    const std::vector<NamedSplit>& splits, const ProblemSize& size,
                                    double ratingsPerSecond);

}  // namespace tastescope
