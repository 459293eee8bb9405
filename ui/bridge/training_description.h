#pragma once

#include "ui/bridge/baseline_measures.h"
#include "ui/bridge/training_snapshot.h"
#include "ui/bridge/training_values.h"

namespace tastescope {

/// A snapshot as the window shows it. `baselines` may be null, or of other data: then there are none yet. Cost: O(points of the curves).
TrainingValues describeTraining(const TrainingSnapshot& snapshot, const BaselineMeasures* baselines);

}  // namespace tastescope
