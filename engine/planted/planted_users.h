#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/planted/planted_config.h"

namespace tastescope {

/// The users of a planted data set by number, which is the index too and the id less one.
struct PlantedUsers {
    FactorMatrix factors;  // (userCount, factorCount)
    std::vector<float> biases;
    std::vector<std::uint32_t> favouriteGenres;
    std::vector<std::uint32_t> joinDays;
    std::vector<std::uint64_t> offsets;  // rows of user u: offsets[u] … offsets[u + 1]

    std::size_t size() const { return biases.size(); }
};

/// Cost: O(users * factors), and some 50 passes over the activities where config.targetRatings is given.
PlantedUsers makePlantedUsers(const PlantedConfig& config);

}  // namespace tastescope
