#pragma once

#include "engine/models/trained_model.h"

namespace tastescope {

/// The mean training rating of a user, drawn to the mean of all ratings as if five ratings of that value had been
/// given too: who gave two fives and nothing else is not thought to like everything. The mean of all for no ratings.
/// Cost: O(ratings of the user).
double steadiedMeanRating(const ModelContext& context, UserIndex user);

}  // namespace tastescope
