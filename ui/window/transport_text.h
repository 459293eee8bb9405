#pragma once

#include <QString>

#include "ui/bridge/training_values.h"

namespace tastescope {

/// The few words beside the epoch counter: "19 s left", "paused", "stopped"; nothing before the first epoch.
QString epochNote(const TrainingValues& training);

/// The learning rate in force ("now 0.019") where the schedule has moved it from the knob by more than half a percent,
/// else nothing.
QString rateNote(const TrainingValues& training);

}  // namespace tastescope
