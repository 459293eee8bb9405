#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `svdpp`: SVD++, r̂ = μ + b_u + b_i + q_i · (p_u + |N(u)|^-½ Σ_{j ∈ N(u)} y_j), by stochastic gradient descent on squared error.
/// N(u) are the items that the user rated in the training part.
/// Source: Koren, "Factorization meets the neighborhood: a multifaceted collaborative filtering model", KDD 2008, eq. 15.
/// Differs: the learning rate shrinks by a factor each epoch; users come in chunks, see SvdPlusPlusTrainer.
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry svdPlusPlusEntry();

}  // namespace tastescope
