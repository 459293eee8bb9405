#pragma once

#include <memory>

#include "engine/experiments/epoch_meter.h"
#include "engine/models/model_registry.h"
#include "ui/bridge/run_data.h"

namespace tastescope {

/// What the two yardsticks reach on the validation part, measured exactly as the model in training is.
struct BaselineMeasures {
    std::shared_ptr<const RunData> data;
    EpochMeasures popularity;
    EpochMeasures bias;  ///< nothing for implicit feedback
};

/// Cost: two small trainings and rankings for the meter's users.
BaselineMeasures measureBaselinesOf(const ModelRegistry& registry, std::shared_ptr<const RunData> data, int threadCount);

}  // namespace tastescope
