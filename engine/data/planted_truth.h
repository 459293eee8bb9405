#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/index_types.h"

namespace tastescope {

/// The true parameters behind a planted data set: rating = clip(round(mean + userBias + itemBias + userFactors ·
/// itemFactors + N(0, noise²))), rounded to a multiple of `step`. By index of the data set it is kept with.
struct PlantedTruth {
    double mean = 0.0;
    double noise = 0.0;   // σ before rounding and clipping
    double step = 0.5;
    double minimum = 0.5;
    double maximum = 5.0;
    FactorMatrix userFactors;  // (userCount, factors)
    FactorMatrix itemFactors;  // (itemCount, factors)
    std::vector<float> userBiases;
    std::vector<float> itemBiases;
    std::vector<std::uint32_t> itemGenres;  // the main genre of every item, a position in the item categories' names

    /// The noiseless value before rounding and clipping. Cost: O(factors).
    double expectedValue(UserIndex user, ItemIndex item) const;
    /// Variance of the value that is observed, clip(round(N(expectedValue, noise))), summed exactly over its steps.
    double observedVariance(UserIndex user, ItemIndex item) const;
};

}  // namespace tastescope
