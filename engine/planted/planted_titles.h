#pragma once

#include <string>
#include <vector>

#include "engine/planted/planted_config.h"
#include "engine/planted/planted_items.h"

namespace tastescope {

struct PlantedTitle {
    std::string english;
    std::string chinese;
};

/// An invented title in both languages for every item, by item number, from the words of its main genre; parts of a
/// series share theirs. Unique in each language for any number of items: short titles first, then with a setting, then
/// numbered. Cost: O(items).
std::vector<PlantedTitle> plantedTitles(const PlantedConfig& config, const PlantedItems& items);

}  // namespace tastescope
