#pragma once

#include "engine/models/model_registry.h"

namespace tastescope {

/// `slope-one`: from every item that the user rated, on average how much higher or lower the item is rated by those who rated both.
/// dev(i,j) = Σ over the n_ij users of both of (r_ui − r_uj) / n_ij; R(u,i) the items that u rated with n_ij > 0, without i.
///   equal weights:    r̂(u,i) = m(u) + Σ over R of dev(i,j) / |R|
///   by common users:  r̂(u,i) = m(u) + Σ over R of n_ij (dev(i,j) + r_uj − m(u)) / Σ over R of n_ij
/// m(u): the user's mean, the mean of all for a user without ratings. Closed form.
/// Source: Lemire, Maclachlan, "Slope one predictors for online rating-based collaborative filtering", SDM 2005, §4.1 and §4.2;
/// the first as in Surprise 1.1. Promise: the same bits for any number of threads.
ModelEntry slopeOneEntry();

}  // namespace tastescope
