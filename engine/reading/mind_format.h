#pragma once

#include "engine/reading/rating_format.h"

namespace tastescope {

/// behaviors.tsv of MIND: impression, user, time with the month first, history, and what was shown ("N1-1 N2-0"). Each
/// news that was clicked, "-1", is an interaction; a user who clicked nothing does not become one.
double mindLikeness(const FileSample& sample);
ReadingPlan readMind(const FormatInput& input);

}  // namespace tastescope
