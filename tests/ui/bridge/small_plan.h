#pragma once

#include <memory>

#include "engine/data/planted_dataset.h"
#include "ui/bridge/run_plan.h"

namespace tastescope::test {

/// Two hundred invented users and eighty films, and a quick model to learn them.
inline RunPlan smallPlan() {
    static const std::shared_ptr<const Dataset> dataset = [] {
        PlantedConfig config;
        config.userCount = 200;
        config.itemCount = 80;
        config.seriesCount = 2;
        config.coldUserCount = 4;
        config.coldItemCount = 2;
        config.meanActivity = 30;
        return makePlantedDataset(config, 1);
    }();
    RunPlan plan;
    plan.dataset = dataset;
    plan.config.split.recipe = "random:0.1";
    plan.config.split.validationFraction = 0.1;
    plan.config.hyperparameters["rank"] = 8;
    plan.config.epochs = 6;
    return plan;
}

}  // namespace tastescope::test
