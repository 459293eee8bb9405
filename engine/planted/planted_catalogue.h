#pragma once

#include <cstdint>
#include <span>

#include "engine/data/attributes.h"
#include "engine/planted/planted_config.h"
#include "engine/planted/planted_items.h"
#include "engine/planted/planted_users.h"

namespace tastescope {

/// What is told of the users and items of a planted data set, each a noisy function of the truth: item attributes
/// "year", "description", "title:zh", "vector"; user attributes "age", "region", "snack". Text, number and vector
/// columns as a reader types them. Numbers have at most three decimals, so that they survive a text file. `itemOrder`
/// holds the item number of every row. Cost: O(items * vectorDimension * factors + users).
Catalogue makePlantedCatalogue(const PlantedConfig& config, const PlantedItems& items, const PlantedUsers& users,
                               std::span<const std::uint32_t> itemOrder);

}  // namespace tastescope
