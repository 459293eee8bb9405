#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/models/recommender.h"

namespace tastescope {

/// The numbers of one tensor of a model at a glance.
struct ParameterStatistics {
    std::string name;  // "item_factors"
    std::vector<std::uint64_t> shape;
    std::size_t count = 0;
    double mean = 0.0;
    double deviation = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    double zeroShare = 0.0;
    std::size_t notFinite = 0;  // left out of everything else
};

/// Every tensor `parameters.…` of floats that the model saves, in the order of their names. Cost: O(parameters), with a copy of them.
std::vector<ParameterStatistics> parameterStatistics(const Recommender& model);

}  // namespace tastescope
