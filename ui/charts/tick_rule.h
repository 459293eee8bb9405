#pragma once

#include <vector>

namespace tastescope {

/// Where the ticks of an axis stand and how many decimals their labels need.
struct Ticks {
    std::vector<double> values;
    double interval = 1;
    int decimals = 0;          ///< of every label
    bool isGeometric = false;  ///< 0.1, 1, 10: each label has its own decimals
};

/// Ticks at multiples of 1, 2, 2.5 or 5 times a power of ten, at most `mostIntervals` intervals inside [low, high].
/// With `wholeOnly` the interval is a whole number (epochs).
Ticks niceTicks(double low, double high, int mostIntervals, bool wholeOnly = false);

/// Ticks for a logarithmic axis: 1, 2 and 5 times powers of ten, thinned to powers of ten over many decades; where
/// fewer than three would stand, the linear rule is used. `low` must be positive.
Ticks logTicks(double low, double high, int mostIntervals);

/// [low, high] widened to multiples of the interval its own ticks would have, so an axis ends on a tick.
struct AxisRange {
    double low = 0;
    double high = 1;
};
AxisRange niceRange(double low, double high, int mostIntervals);

}  // namespace tastescope
