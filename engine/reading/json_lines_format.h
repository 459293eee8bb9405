#pragma once

#include "engine/reading/rating_format.h"

namespace tastescope {

/// One JSON object a line, or one array of objects: Amazon's reviews of 2014 (reviewerID, asin, overall, unixReviewTime)
/// and 2023 (user_id, parent_asin, rating, timestamp), and any other whose members have names that are known.
double jsonLinesLikeness(const FileSample& sample);
/// Throws DataError that lists the members if none is known to be the user or the item.
ReadingPlan readJsonLines(const FormatInput& input);

}  // namespace tastescope
