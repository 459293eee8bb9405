#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `slim`: score(u, i) = Σ_j x_uj · W_ji. Each column w of W is the non-negative solution with zero at its own item i of
///     ½ ‖x_i − X w‖² + ½ l2 ‖w‖² + l1 Σ w,
/// by coordinate descent on the Gram matrix, so that most weights are zero.
/// Source: Ning, Karypis, "SLIM: sparse linear methods for top-N recommender systems", ICDM 2011, eq. 4; choosing by cosine which items
/// may have weights is its fsSLIM; updates by the Gram matrix after Friedman, Hastie, Tibshirani, J. Stat. Software 33(1), 2010.
/// Promise: the same bits for any number of threads.
/// Cost: the sum over users of their positives squared, and up to passes · candidates² an item. Memory: 4 bytes · items².
ModelEntry slimEntry();

}  // namespace tastescope
