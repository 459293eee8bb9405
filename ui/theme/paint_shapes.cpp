#include "ui/theme/paint_shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace tastescope {

void drawBox(QPainter& painter, const QRect& rect, qreal radius, const QColor& fill, const QColor& outline,
             qreal width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRect& rect, qreal radius, const QColor& colour) {
    drawBox(painter, rect, radius, QColor(), colour, 2);
}

void drawTriangle(QPainter& painter, QPointF centre, qreal width, bool pointsUp, const QColor& colour) {
    const qreal half = width / 2;
    const qreal rise = pointsUp ? -half * 0.85 : half * 0.85;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF(
        {centre + QPointF(0, rise), centre + QPointF(half, -rise * 0.7), centre + QPointF(-half, -rise * 0.7)}));
    painter.restore();
}

void drawChevron(QPainter& painter, QPointF centre, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-3.75, -1.75), centre + QPointF(0, 2), centre + QPointF(3.75, -1.75)}));
    painter.restore();
}

void drawTick(QPainter& painter, QPointF centre, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({centre + QPointF(-4, 0.25), centre + QPointF(-1.25, 3), centre + QPointF(4, -3)}));
    painter.restore();
}

}  // namespace tastescope
