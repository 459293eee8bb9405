#pragma once

#include "ui/charts/axis_scale.h"
#include "ui/theme/theme_tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace tastescope {

/// Margins of a plot inside its chart, the same on stacked charts so that their axes align.
struct PlotMargins {
    int left = 44;
    int top = 12;
    int right = 8;  ///< 120 where line ends are named beside the plot
    int bottom = 28;
};

/// How the labels of an axis are written.
enum class TickText { number, percent, whole };

/// The frame of a chart: scales, horizontal grid, x axis line with ticks, labels. Painted by us, not by Qt's axes:
/// lines lie on whole pixels, labels keep 12 px and the user's locale, and nothing moves when the range changes.
struct ChartFrame {
    QRectF plot;
    qreal outerWidth = 0;  ///< of the whole chart: labels stay inside
    AxisScale x;
    AxisScale y;
    TickText xText = TickText::whole;
    TickText yText = TickText::number;
    QString xName;  ///< stands left of the first tick
    bool hasYLabels = true;

    QPointF position(QPointF value) const {
        return {plot.left() + x.fraction(value.x()) * plot.width(),
                plot.bottom() - y.fraction(value.y()) * plot.height()};
    }

    int yIntervals() const;
    int xIntervals() const;

    /// Grid and axis, under the curves.
    void drawGrid(QPainter& painter, const ThemeTokens& tokens) const;
    /// Tick labels and the name of the x axis.
    void drawLabels(QPainter& painter, const ThemeTokens& tokens) const;
};

}  // namespace tastescope
