#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/core/random.h"
#include "engine/planted/planted_config.h"

namespace tastescope {

/// What a random stream of the planted data set is for: the `epoch` of its key, so that turning one strength leaves all
/// other draws as they were. Never renumber, only add: a seed must keep its data set.
enum class PlantedDraw : std::uint32_t {
    item = 1,
    itemRelease,
    popularity,
    user,
    coldUsers,
    choice,
    calendar,
    rating,
    titleOrder,
    description,
    year,
    vectorMap,
    vector,
    userAttributes,
    secondGenre,
};

inline RandomStream plantedStream(const PlantedConfig& config, PlantedDraw draw, std::size_t unit = 0) {
    return {config.seed, RandomPurpose::planted, static_cast<std::uint32_t>(draw), static_cast<std::uint32_t>(unit)};
}

}  // namespace tastescope
