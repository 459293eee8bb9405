#include "ui/charts/tick_rule.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tastescope {

namespace {

constexpr double kTolerance = 1e-9;

double niceInterval(double span, int mostIntervals, bool wholeOnly) {
    const double least = span / std::max(1, mostIntervals);
    double power = std::pow(10.0, std::floor(std::log10(least)));
    for (;; power *= 10) {
        for (const double step : std::array<double, 4>{1, 2, 2.5, 5}) {
            const double interval = step * power;
            const bool isWhole = std::abs(interval - std::round(interval)) < kTolerance;
            if (interval >= least * (1 - kTolerance) && (!wholeOnly || isWhole)) return interval;
        }
    }
}

int decimalsOf(double interval) {
    int decimals = 0;
    double scaled = interval;
    while (decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6 * std::max(1.0, scaled)) {
        scaled *= 10;
        ++decimals;
    }
    return decimals;
}

}  // namespace

Ticks niceTicks(double low, double high, int mostIntervals, bool wholeOnly) {
    Ticks ticks;
    if (!(high > low)) {
        ticks.values = {low};
        return ticks;
    }
    ticks.interval = niceInterval(high - low, mostIntervals, wholeOnly);
    ticks.decimals = decimalsOf(ticks.interval);
    const auto first = std::ceil(low / ticks.interval - kTolerance);
    const auto last = std::floor(high / ticks.interval + kTolerance);
    for (double index = first; index <= last; ++index)
        ticks.values.push_back(index * ticks.interval);
    return ticks;
}

Ticks logTicks(double low, double high, int mostIntervals) {
    Ticks ticks;
    const int firstPower = int(std::floor(std::log10(low)));
    const int lastPower = int(std::ceil(std::log10(high)));
    const int stride = std::max(1, int(std::ceil(double(lastPower - firstPower) / std::max(1, mostIntervals))));
    const bool isThin = lastPower - firstPower > std::max(1, mostIntervals / 3);
    for (int power = firstPower; power <= lastPower; power += stride) {
        for (const double step : std::array<double, 3>{1, 2, 5}) {
            if (isThin && step > 1) break;
            const double value = step * std::pow(10.0, power);
            if (value >= low * (1 - kTolerance) && value <= high * (1 + kTolerance)) ticks.values.push_back(value);
        }
    }
    if (ticks.values.size() < 3) return niceTicks(low, high, mostIntervals);
    ticks.isGeometric = true;
    ticks.interval = ticks.values.front();
    ticks.decimals = decimalsOf(ticks.values.front());
    return ticks;
}

AxisRange niceRange(double low, double high, int mostIntervals) {
    if (!(high > low)) {
        const double reach = std::max(std::abs(low) * 0.1, 1e-6);
        low -= reach;
        high += reach;
    }
    const double interval = niceInterval(high - low, mostIntervals, false);
    return {std::floor(low / interval + kTolerance) * interval, std::ceil(high / interval - kTolerance) * interval};
}

}  // namespace tastescope
