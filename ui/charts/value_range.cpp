#include "ui/charts/value_range.h"

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr double kUpperShare = 0.95;

// The largest value of a curve that must stay in sight.
double upperEnd(const QList<QPointF>& curve) {
    std::vector<double> values;
    values.reserve(std::size_t(curve.size()));
    for (const QPointF& point : curve)
        if (std::isfinite(point.y())) values.push_back(point.y());
    if (values.empty()) return -std::numeric_limits<double>::infinity();
    const double recent =
        *std::max_element(values.end() - std::max<std::ptrdiff_t>(1, std::ssize(values) / 10), values.end());
    const auto rank = std::ptrdiff_t(kUpperShare * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return std::max(recent, values[std::size_t(rank)]);
}

}  // namespace

AxisRange lossRange(const std::vector<const QList<QPointF>*>& curves, const std::vector<double>& references,
                    int mostIntervals, bool isLog) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const QList<QPointF>* curve : curves) {
        for (const QPointF& point : *curve)
            if (std::isfinite(point.y())) low = std::min(low, point.y());
        high = std::max(high, upperEnd(*curve));
    }
    for (const double value : references) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!std::isfinite(low) || !std::isfinite(high)) return {0, 1};
    const AxisRange range = niceRange(low, high, mostIntervals);
    if (isLog && range.low <= 0) return {std::max(low, 1e-12), range.high};
    return range;
}

std::optional<double> valueAt(const QList<QPointF>& curve, double x) {
    const auto after = std::upper_bound(curve.begin(), curve.end(), x + 1e-9,
                                        [](double value, const QPointF& point) { return value < point.x(); });
    if (after == curve.begin()) return std::nullopt;
    return (after - 1)->y();
}

}  // namespace tastescope
