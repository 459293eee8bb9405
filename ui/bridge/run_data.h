#pragma once

#include <memory>
#include <optional>

#include "engine/experiments/data_source.h"
#include "engine/experiments/epoch_meter.h"
#include "engine/experiments/run_config.h"
#include "engine/models/trained_model.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// A data set with its split and what questions about it need: made in the background, then shared by the trainer and every job.
struct RunData {
    OpenedData opened;
    std::shared_ptr<const TrainingData> training;
    std::shared_ptr<const ModelContext> context;  ///< with the lists that were learned from and those held out for validation
    std::unique_ptr<const EpochMeter> meter;      ///< null without a validation part
};

/// Splits a data set and makes the rest. Cost: O(ratings). Throws DataError, std::invalid_argument.
std::shared_ptr<const RunData> makeRunData(std::shared_ptr<const Dataset> dataset, const RunConfig& config, int threadCount);

}  // namespace tastescope
