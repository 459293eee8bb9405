#include "ui/theme/category_marker.h"

#include <QPainter>

namespace tastescope {

namespace {

bool isKnownCategory(int category) {
    return category >= 0 && category < 8;
}

}  // namespace

MarkerShape markerShape(int category) {
    return isKnownCategory(category) ? MarkerShape(category % 4) : MarkerShape::circle;
}

QColor categoryColour(const ThemeTokens& tokens, int category) {
    return isKnownCategory(category) ? tokens.categories[std::size_t(category)] : tokens.edge;
}

QColor categoryTextColour(const ThemeTokens& tokens, int category) {
    return mixed(categoryColour(tokens, category), tokens.text, 0.35);
}

QPainterPath markerPath(MarkerShape shape, qreal radius) {
    QPainterPath path;
    switch (shape) {
        case MarkerShape::circle:
            path.addEllipse(QPointF(0, 0), radius, radius);
            break;
        case MarkerShape::square: {
            const qreal half = radius * 0.89;
            path.addRect(QRectF(-half, -half, 2 * half, 2 * half));
            break;
        }
        case MarkerShape::diamond: {
            const qreal reach = radius * 1.25;
            path.addPolygon(QPolygonF({{0, -reach}, {reach, 0}, {0, reach}, {-reach, 0}, {0, -reach}}));
            break;
        }
        case MarkerShape::triangle: {
            const qreal half = radius * 1.2;
            path.addPolygon(QPolygonF({{0, -half}, {half, half * 0.8}, {-half, half * 0.8}, {0, -half}}));
            break;
        }
    }
    return path;
}

void drawMarker(QPainter& painter, QPointF centre, qreal radius, int category, const ThemeTokens& tokens) {
    const QPointF offset = markerShape(category) == MarkerShape::triangle ? QPointF(0, radius * 0.2) : QPointF();
    painter.fillPath(markerPath(markerShape(category), radius).translated(centre + offset),
                     categoryColour(tokens, category));
}

}  // namespace tastescope
