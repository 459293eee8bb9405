#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `bias`: r̂ = μ + b_u + b_i by alternating least squares: per epoch first the items, then the users, each bias being the sum of
/// its residuals ÷ (regularisation + its ratings). The yardstick that every rating model has to beat.
/// Or, with the method "sgd", by stochastic gradient descent on squared error: b += η (e − λ b) for both biases of every rating.
/// Source: Koren, "Factor in the neighbors", TKDD 4(1), 2010, §2.1; the order and defaults of Surprise's BaselineOnly (alternating:
/// 10 epochs, 10 for items, 15 for users; descent: η .005, λ .02, and 20 epochs). Differs: descent walks the strata of a grid.
/// Promise: the same bits for any number of threads.
ModelEntry biasBaselineEntry();

}  // namespace tastescope
