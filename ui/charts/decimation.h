#pragma once

#include <QList>
#include <QPointF>

namespace tastescope {

/// Which point stands for a pixel column.
enum class ColumnPoint {
    last,     ///< smooth curves
    extreme,  ///< noisy ones: the point farthest from the one kept before, so that the width of the noise stays
};

/// At most one point per pixel column between x = low and x = high; the first and the last point are always kept, and
/// points whose y is not finite are left out. The points must be in the order of x. Cost: one pass.
QList<QPointF> decimated(const QList<QPointF>& points, double low, double high, int columns, ColumnPoint kept);

/// Exponential smoothing with bias correction (TensorBoard's): constants stay constant, the first value is kept.
/// `weight` in [0, 1): 0 only leaves out the points whose y is not finite, as every weight does.
QList<QPointF> smoothed(const QList<QPointF>& points, double weight);

}  // namespace tastescope
