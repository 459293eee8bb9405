#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `ials`: score(u, i) = p_u · q_i, learned by alternating least squares from
///     Σ_positive c_ui (1 - p·q)² + α0 Σ_all (p·q)² + Σ_u λ_u |p_u|² + Σ_i λ_i |q_i|²,
///     λ_u = λ (n_u + α0 · items), λ_i = λ (n_i + α0 · users), counting users and items that have positives;
/// c is 1 for ratings, the weight of the event for implicit feedback.
/// Source: Hu, Koren, Volinsky, "Collaborative filtering for implicit feedback datasets", ICDM 2008; the form and scaling of Rendle,
/// Krichene, Zhang, Koren, "Revisiting the performance of iALS on item recommendation benchmarks", RecSys 2022, with ν = 1; with
/// `block_size` the subspaces of Rendle et al., "iALS++", 2021. Differs: one row goes through all its blocks before the next one,
/// which comes to the same.
/// Promise: the same bits for any number of threads.
/// Cost of an epoch: about 1.2 · rank² operations a positive and side, and rank³ a row; by blocks of d columns (1.2 d + 10) · rank and
/// rank · d². Where rows are cut, a round stays short for any item; by blocks a row is one piece, long for an item that
/// 100,000 users have at rank 256 and more.
ModelEntry implicitAlsEntry();

}  // namespace tastescope
