#pragma once

#include "engine/models/hyperparameters.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// `positives`: whether a model that orders items learns from the liked ratings (the default) or from all.
Hyperparameter positivesHyperparameter();

/// What the values of a model with that hyperparameter say.
Signal positiveSignal(const HyperparameterValues& values);

}  // namespace tastescope
