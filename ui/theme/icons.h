#pragma once

#include "ui/theme/theme_tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tastescope {

/// An icon drawn for this project (resources/icons, 20 px grid, one placeholder colour), tinted by the theme of the
/// application at the moment it is painted: no icon need be set again after a theme switch. A checked button shows
/// `onName` with ink `onInk`. Disabled icons are drawn in the edge colour, not greyed by Qt.
QIcon themedIcon(const QString& name, Ink ink = Ink::text);
QIcon themedIcon(const QString& name, Ink ink, const QString& onName, Ink onInk);

/// The icon as a picture of `size` logical pixels, for painted widgets. Cached by name, size, scale and colour.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

}  // namespace tastescope
