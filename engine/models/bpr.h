#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `bpr`: Bayesian personalised ranking, score = b_i + p_u · q_i, by stochastic gradient descent on −log σ(score of a positive −
/// score of an unseen item): one fresh negative for every positive in every epoch.
/// Source: Rendle, Freudenthaler, Gantner, Schmidt-Thieme, "BPR: Bayesian personalized ranking from implicit feedback", UAI 2009.
/// Differs: positives are taken user by user and not drawn with replacement; negatives come from the positive's own item block,
/// dealt anew in every epoch; a user's pairs are taken four at a time (dense/pairwise_sgd.h). Weights of interactions are not used.
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry bprEntry();

}  // namespace tastescope
