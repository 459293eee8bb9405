#pragma once

#include "engine/models/hyperparameters.h"

namespace tastescope {

/// `positives`: whether a model that orders items learns from the liked ratings alone or from all of them. Its options stand in
/// the order of Signal, so `values.choice<Signal>("positives")` is what to ask TrainingData for.
Hyperparameter positivesHyperparameter();

}  // namespace tastescope
