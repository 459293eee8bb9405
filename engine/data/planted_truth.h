#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/index_types.h"

namespace tastescope {

class InteractionPart;

/// The true parameters behind a planted data set: rating = clip(round(mean + userBias + itemBias + userFactors ·
/// itemFactors + N(0, noise²))), rounded to a multiple of `step`. By index of the data set it is kept with.
struct PlantedTruth {
    double mean = 0.0;
    double noise = 0.0;  // σ before rounding and clipping
    double step = 0.5;
    double minimum = 0.5;
    double maximum = 5.0;
    FactorMatrix userFactors;  // (userCount, factors)
    FactorMatrix itemFactors;  // (itemCount, factors)
    std::vector<float> userBiases;
    std::vector<float> itemBiases;
    std::vector<std::uint32_t> itemGenres;  // the main genre of every item, a position in genreNames
    std::vector<std::string> genreNames;    // in generated data also the names of the item categories

    /// The noiseless value before rounding and clipping. Cost: O(factors).
    double expectedValue(UserIndex user, ItemIndex item) const;
    /// `value` as it can be observed: rounded to a multiple of `step` (halves upwards), then clipped.
    double onScale(double value) const;
    /// Variance of the value that is observed, clip(round(N(expectedValue, noise))), summed exactly over its steps.
    double observedVariance(UserIndex user, ItemIndex item) const;
};

/// The least RMSE that any model can expect on the rows of `part`: the root of the mean observedVariance.
/// NaN where the part is empty or the data set has no truth. Cost: O(rows * (factors + steps of the scale)).
double noiseFloor(const InteractionPart& part);

}  // namespace tastescope
