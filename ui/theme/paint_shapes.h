#pragma once

#include <QColor>
#include <QRect>
#include <QRectF>

class QPainter;
class QPalette;
class QStyleOption;

namespace tastescope {

/// A rounded box whose outline of `width` lies wholly inside `rect`, on whole pixels.
void drawBox(QPainter& painter, const QRect& rect, qreal radius, const QColor& fill, const QColor& outline,
             qreal width = 1);
/// The focus: a 2 px ring just inside `rect`.
void drawFocusRing(QPainter& painter, const QRect& rect, qreal radius, const QColor& colour);
/// A small filled triangle that points up or down, `width` wide.
void drawTriangle(QPainter& painter, QPointF centre, qreal width, bool pointsUp, const QColor& colour);
/// The open chevron of combo boxes and cards, 8 px wide.
void drawChevron(QPainter& painter, QPointF centre, const QColor& colour);
/// The tick of check boxes and menus in a square of 14 px around `centre`.
void drawTick(QPainter& painter, QPointF centre, const QColor& colour);

}  // namespace tastescope
