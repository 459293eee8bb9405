#pragma once

#include "ui/charts/tick_rule.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

namespace tastescope {

/// The range of a loss axis that keeps the interesting part large: all of the last tenth of each curve and the
/// `references` are inside, while the first steep fall may leave at the top (above the 95th hundredth of the values).
/// Widened to ticks, so it moves in steps and not with every value.
AxisRange lossRange(const std::vector<const QList<QPointF>*>& curves, const std::vector<double>& references,
                    int mostIntervals, bool isLog);

/// The value of a curve at x: of the last point at or before it. Nothing before the first point.
std::optional<double> valueAt(const QList<QPointF>& curve, double x);

}  // namespace tastescope
