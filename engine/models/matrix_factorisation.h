#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `mf`: biased matrix factorisation, r̂ = μ + b_u + b_i + p_u · q_i, by stochastic gradient descent on squared error.
/// Source: Koren, Bell, Volinsky, Computer 42(8), 2009; strata after Gemulla et al., KDD 2011.
/// Differs: μ is the training mean and stays; the learning rate shrinks by a factor each epoch; see dense/rating_sgd.h for
/// the order of updates. Users and items without training ratings keep a zero bias and a zero vector.
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry matrixFactorisationEntry();

}  // namespace tastescope
