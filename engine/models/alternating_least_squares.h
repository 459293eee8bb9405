#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `als`: biased matrix factorisation, r̂ = μ + b_u + b_i + p_u · q_i, by alternating least squares on ratings: per epoch first every
/// user's bias and vector with the items held fixed, then every item's with the users held fixed, each the exact minimum of
/// Σ (r − r̂)² + √n λ ‖p‖² + λ_b b² over its n ratings.
/// Source: Zhou, Wilkinson, Schreiber, Pan, "Large-scale parallel collaborative filtering for the Netflix Prize", AAIM 2008.
/// Differs: a bias is solved for together with each vector; and there λ is multiplied by n. On validation parts of ML-100K and ML-1M
/// √n was better than n and than 1, and wanted the same λ on both (exponents between: Rendle, Krichene, Zhang, Koren,
/// "Revisiting the performance of iALS on item recommendation benchmarks", RecSys 2022).
/// Promise: the same bits for any number of threads; bits may differ between instruction sets.
ModelEntry alternatingLeastSquaresEntry();

}  // namespace tastescope
