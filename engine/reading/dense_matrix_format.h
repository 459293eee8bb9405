#pragma once

#include "engine/reading/rating_format.h"

namespace tastescope {

/// A row a user and a column an item, as Jester publishes them: 99 or an empty cell is no rating, and the first column
/// may count the ratings of its row. Users and items are numbered from 1 by row and column, unless a header names the
/// items and its first cell, empty or a word for users, says that the rows begin with the user's id.
double denseMatrixLikeness(const FileSample& sample);
ReadingPlan readDenseMatrix(const FormatInput& input);

}  // namespace tastescope
