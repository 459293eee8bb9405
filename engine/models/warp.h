#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `warp`: weighted approximate-rank pairwise loss, score = b_i + p_u · q_i. For each positive unseen items are drawn until one
/// scores within a margin of 1 of it; the fewer draws that took, the worse the positive's rank must be, and the larger the step.
/// Source: Weston, Bengio, Usunier, "WSABIE: scaling up to large vocabulary image annotation", IJCAI 2011; weight and
/// largest number of draws as in LightFM (Kula 2015).
/// Differs: draws come from the positive's own item block, dealt anew in every epoch, and the estimated rank is scaled by
/// items ÷ items of the block; plain gradient descent with L2 regularisation. Weights of interactions are not used.
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry warpEntry();

}  // namespace tastescope
