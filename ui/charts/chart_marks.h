#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_values.h"

#include <vector>

class QPainter;

namespace tastescope {

/// The name of a line, drawn at its end.
struct LineEnd {
    QPointF at;  ///< in values
    QString text;
    QColor colour;  ///< of the dot
};

/// What is drawn over and under the curves of a chart. Dashes are small filled rectangles and names have a filled
/// rectangle behind them instead of a halo: both are an order of magnitude cheaper than pens and paths.

/// Under the curves: tinted region below a floor.
void drawFloorTint(QPainter& painter, const ChartFrame& frame, const std::vector<ReferenceLine>& lines,
                   const ThemeTokens& tokens);
/// Dashes (dots for a floor) and the name at the right end: above the line, below it for a floor.
void drawReferenceLines(QPainter& painter, const ChartFrame& frame, const std::vector<ReferenceLine>& lines,
                        const ThemeTokens& tokens);
/// The hairlines of flags, under the curves.
void drawFlagLines(QPainter& painter, const ChartFrame& frame, const std::vector<ChartFlag>& flags,
                   const ThemeTokens& tokens);
/// The flags' labels at the top; labels that would meet go one row down. Returns where the lowest label ends.
qreal drawFlags(QPainter& painter, const ChartFrame& frame, const std::vector<ChartFlag>& flags,
                const ThemeTokens& tokens);
/// A cross and its name, below `flagsBottom`.
void drawStopMark(QPainter& painter, const ChartFrame& frame, const StopMark& stop, qreal flagsBottom,
                  const ThemeTokens& tokens);
/// Dots at the ends of lines and their names right of them, at least 17 px apart; left of the ends where there is no
/// room right of them.
void drawLineEnds(QPainter& painter, const ChartFrame& frame, std::vector<LineEnd> ends, const ThemeTokens& tokens);
/// Where the widest name would end, so that a chart can make room.
qreal lineEndsRight(const ChartFrame& frame, const std::vector<LineEnd>& ends);
/// A 5 px dot ringed in the surface colour.
void drawReadOutDot(QPainter& painter, QPointF at, const QColor& colour, const ThemeTokens& tokens);

/// Vertical places for labels that want to stand at `wanted` (ascending) but need `gap` between them, kept inside
/// [top, bottom] where that is possible.
std::vector<qreal> spacedApart(const std::vector<qreal>& wanted, qreal gap, qreal top, qreal bottom);

}  // namespace tastescope
