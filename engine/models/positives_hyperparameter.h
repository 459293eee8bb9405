#pragma once

#include "engine/models/hyperparameters.h"

namespace tastescope {

/// `positives`, for models that order items: whether rating data count as positive from a value on, or as a whole.
/// Its options stand in the order of Signal: values.choice<Signal>("positives").
Hyperparameter positivesHyperparameter();

}  // namespace tastescope
