#pragma once

#include <memory>

#include "engine/models/trained_model.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// What a trained model keeps of its data set. Cost: O(interactions of the two parts).
std::shared_ptr<const ModelContext> makeModelContext(const TrainingData& data);

}  // namespace tastescope
