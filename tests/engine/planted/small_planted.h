#pragma once

#include <memory>

#include "engine/planted/planted_dataset.h"

namespace tastescope::test {

/// Two hundred invented users and eighty films: enough to learn from, in milliseconds.
inline std::shared_ptr<const Dataset> smallPlantedDataset() {
    PlantedConfig config;
    config.userCount = 200;
    config.itemCount = 80;
    config.seriesCount = 2;
    config.coldUserCount = 4;
    config.coldItemCount = 2;
    config.meanActivity = 30;
    return makePlantedDataset(config, 1);
}

}  // namespace tastescope::test
