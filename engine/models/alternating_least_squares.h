#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `als`: biased matrix factorisation, r̂ = μ + b_u + b_i + p_u · q_i, by alternating least squares on ratings: per epoch first every
/// user's bias and vector with the items held fixed, then every item's with the users held fixed, each the exact minimum of
/// Σ (r − r̂)² + n (λ ‖p‖² + λ_b b²) over its n ratings.
/// Source: Zhou, Wilkinson, Schreiber, Pan, "Large-scale parallel collaborative filtering for the Netflix Prize", AAIM 2008
/// (weighted-λ-regularisation). Differs: a bias is solved for together with each vector, with a λ of its own.
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry alternatingLeastSquaresEntry();

}  // namespace tastescope
