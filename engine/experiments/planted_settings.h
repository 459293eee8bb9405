#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/planted/planted_config.h"

namespace tastescope {

/// Sets a size or strength of a planted data set by its name, such as "selection_strength".
/// Throws std::invalid_argument for a name that is not known, with those that are. Ranges are checked by requireValid().
void setPlantedSetting(PlantedConfig& config, std::string_view name, double value);

/// The names, in the order in which planted_config.h explains them.
std::vector<std::string> plantedSettingNames();

}  // namespace tastescope
