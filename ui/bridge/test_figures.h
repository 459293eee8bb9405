#pragma once

#include <memory>

#include "engine/core/training_controls.h"
#include "engine/models/model_registry.h"
#include "ui/bridge/training_snapshot.h"
#include "ui/bridge/workbench_values.h"

namespace tastescope {

/// Measures a model and the baselines on the test part, with the code of `tastescope-cli train`. A stop requested by `controls` throws
/// Cancelled. Precondition: the snapshot has a model.
TestFigures measureTestFigures(const ModelRegistry& registry, const ModelSnapshot& snapshot, const TrainingControls& controls,
                               int threadCount);

}  // namespace tastescope
