#pragma once

#include <memory>

#include "tests/engine/planted/small_planted.h"
#include "ui/bridge/run_plan.h"

namespace tastescope::test {

/// A small data set and a quick model to learn it.
inline RunPlan smallPlan() {
    static const std::shared_ptr<const Dataset> dataset = smallPlantedDataset();
    RunPlan plan;
    plan.dataset = dataset;
    plan.config.split.recipe = "random:0.1";
    plan.config.split.validationFraction = 0.1;
    plan.config.hyperparameters["rank"] = 8;
    plan.config.epochs = 6;
    return plan;
}

}  // namespace tastescope::test
