#pragma once

#include <vector>

#include "engine/core/index_types.h"
#include "engine/models/trained_model.h"

namespace tastescope {

// How near items and users are by the training lists alone, so of any model: n_ij / (n_i^0.5 · n_j^0.4 + 2), n the likings that
// one has and that both have. Liked is a rating in the upper quarter of the scale; of implicit feedback everything.
// Cost: O(interactions).

/// Of every item to `item`; 0 for the item itself. Shape: (itemCount).
std::vector<float> coCountsWith(const ModelContext& context, ItemIndex item);

/// Of every user to `user`; 0 for the user. Shape: (userCount).
std::vector<float> coCountsWith(const ModelContext& context, UserIndex user);

}  // namespace tastescope
