#pragma once

#include "engine/reading/rating_format.h"

namespace tastescope {

/// The files of the Netflix Prize: mv_0000001.txt … with the film in the first line ("1:") and rows
/// "user,rating,2005-09-06" below it, or combined_data_1.txt …, which holds many such blocks. All files are read as one
/// data set.
double netflixLikeness(const FileSample& sample);
ReadingPlan readNetflix(const FormatInput& input);

}  // namespace tastescope
