#pragma once

#include <algorithm>
#include <cmath>

namespace tastescope {

/// Maps values to 0 … 1 along an axis. Charts hand the fractions to Qt, so a logarithmic axis is ours alone and Qt
/// never sees a logarithm of zero: what is not positive is drawn at the low end.
struct AxisScale {
    double low = 0;
    double high = 1;
    bool isLog = false;

    double fraction(double value) const {
        if (!isLog) return (value - low) / (high - low);
        const double floor = std::max(low, kLeast);
        const double span = std::log(std::max(high, floor * (1 + 1e-12)) / floor);
        return value < floor ? 0.0 : std::log(value / floor) / span;
    }

    double value(double fraction) const {
        if (!isLog) return low + fraction * (high - low);
        const double floor = std::max(low, kLeast);
        return floor * std::pow(std::max(high, floor) / floor, fraction);
    }

    static constexpr double kLeast = 1e-12;
};

}  // namespace tastescope
