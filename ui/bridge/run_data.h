#pragma once

#include <memory>

#include "engine/experiments/data_source.h"
#include "engine/models/trained_model.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// A data set with its split and what questions about it need: made in the background, then shared by the trainer and every job.
struct RunData {
    OpenedData opened;
    std::shared_ptr<const TrainingData> training;
    std::shared_ptr<const ModelContext> context;  ///< with the lists that were learned from and those held out for validation
};

}  // namespace tastescope
