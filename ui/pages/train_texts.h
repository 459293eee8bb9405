#pragma once

#include "ui/bridge/training_values.h"
#include "ui/widgets/empty_state.h"

#include <optional>

namespace tastescope {

/// What to look for on the Train page in this state of a run: one line of at most 95 characters.
QString trainEyeText(const TrainingValues& training);

/// What stands in place of the loss chart where there is no curve and none will come: no data set, a run that could
/// not be prepared, a model without a loss.
std::optional<EmptyStateValues> missingCurve(const TrainingValues& training);

/// What stands in place of the map while there is none.
QString missingMapText(const TrainingValues& training);

}  // namespace tastescope
