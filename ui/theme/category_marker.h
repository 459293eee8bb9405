#pragma once

#include "ui/theme/theme_tokens.h"

#include <QPainterPath>
#include <QPointF>

class QPainter;

namespace tastescope {

/// A category's second code beside its colour: four shapes in turn, so colours that share a shape differ widely.
enum class MarkerShape { circle, square, diamond, triangle };

/// Categories 0 … 7; anything else is the grey "other".
constexpr int kOtherCategory = -1;

MarkerShape markerShape(int category);
QColor categoryColour(const ThemeTokens& tokens, int category);
/// The category's colour for its name: drawn towards the text colour so that it reads on the surface.
QColor categoryTextColour(const ThemeTokens& tokens, int category);

/// The shape around (0, 0); all shapes of one radius look equally heavy.
QPainterPath markerPath(MarkerShape shape, qreal radius);

/// A filled marker. Antialiasing is the caller's: lists switch it on once for all rows.
void drawMarker(QPainter& painter, QPointF centre, qreal radius, int category, const ThemeTokens& tokens);

}  // namespace tastescope
