#pragma once

#include "engine/data/dataset.h"

namespace tastescope {

/// From which value an item counts as liked where nobody said: the smallest value of the data in the upper quarter of
/// its scale, minimum + 0.75 · (maximum − minimum), so 4 of 1 … 5 stars and 4 of 0.5 … 5; minus infinity for implicit
/// feedback. Cost: O(interactions).
double defaultLikedFrom(const Dataset& dataset);

/// The bound of that quarter itself, a little lower than said, because values are floats and bounds doubles: for those who know a
/// scale and no data.
double likedBound(double minimum, double maximum);

}  // namespace tastescope
