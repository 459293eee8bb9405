#pragma once

#include "engine/models/hyperparameters.h"

namespace tastescope {

<<<<<<< HEAD
/// `positives`, for models that order items: whether rating data count as positive from a value on, or as a whole.
/// Its options stand in the order of Signal: values.choice<Signal>("positives").
=======
/// `positives`: whether a model that orders items learns from the liked ratings alone or from all of them. Its options stand in
/// the order of Signal, so `values.choice<Signal>("positives")` is what to ask TrainingData for.
>>>>>>> sampled
Hyperparameter positivesHyperparameter();

}  // namespace tastescope
