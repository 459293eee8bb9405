#pragma once

class QWidget;

namespace tastescope {

/// Fixes a widget's height at `pixels` of the 8 px grid and keeps it in proportion when the text size changes.
void fixGrownHeight(QWidget& widget, int pixels);
/// The same for width and height.
void fixGrownSize(QWidget& widget, int width, int height);

}  // namespace tastescope
