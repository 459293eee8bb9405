#pragma once

#include "engine/data/dataset.h"
#include "ui/bridge/dataset_values.h"
#include "ui/bridge/rating_scale.h"

namespace tastescope {

/// What was read from a file and what was refused, in words. A data set that was made, not read, says so.
ImportValues importReport(const Dataset& dataset, const RatingScale& scale);
/// The refused rows alone, reason by reason.
std::vector<RefusedRowsValues> refusedRows(const ReadReport& report);

}  // namespace tastescope
