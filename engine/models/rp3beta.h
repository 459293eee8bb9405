#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `rp3beta`: where a walk ends that goes from an item of the history to one of its users and on to one of that user's items, less
/// the popularity of the end. With p_ji = Σ over users v of (x_vj / Σ_v' x_v'j)^α (x_vi / Σ_i' x_vi')^α: W_ji = p_ji / n_i^β, n_i
/// the users of item i; the largest of each row are kept. ItemWeightModel adds the rows of a history up. Closed form.
/// Source: Paudel, Christoffel, Newell, Bernstein, "Updatable, accurate, diverse, and scalable recommendations for interactive
/// applications", TiiS 7(1), 2017, §4 (RP3β; P3α for β = 0). Differs: the walk's first step weighs by x_uj alone, which changes
/// no ranking of a user.
/// Promise: the same bits for any number of threads.
ModelEntry rp3betaEntry();

}  // namespace tastescope
