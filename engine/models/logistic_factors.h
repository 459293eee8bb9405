#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `mf-logistic`: z = b + b_u + b_i + p_u · q_i by stochastic gradient descent on cross-entropy. On interactions every one is a
/// positive with fresh uniform negatives in every epoch; on ratings σ(z) is fitted to the rating on a scale from 0 to 1.
/// Source: Rendle, Krichene, Zhang, Anderson, "Neural collaborative filtering vs. matrix factorization revisited", RecSys 2020.
/// Differs: negatives are drawn from the positive's own item block, dealt anew in every epoch, and a user's samples are taken
/// together, four at a time (dense/logistic_sgd.h); b starts at the log-odds of the mean target and is averaged over the
/// cells of a stratum. As published, items that the user has seen are not rejected as negatives. Weights of interactions are
/// not used.
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry logisticFactorsEntry();

}  // namespace tastescope
