#pragma once

#include <memory>

#include "engine/experiments/run_config.h"
#include "ui/bridge/run_data.h"

namespace tastescope {

/// What a run starts from: an open data set and the configuration, whose hyperparameters hold the knobs as they stood then.
struct RunPlan {
    std::shared_ptr<const Dataset> dataset;
    RunConfig config;
    std::shared_ptr<const RunData> data;  ///< already split as `config` says; null: to be split
};

}  // namespace tastescope
