#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace tastescope {

/// Push buttons never ask for a focus rectangle, so their panel draws the ring too.
void drawPushButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawPushButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
void drawToolButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawCheckBoxMark(const QStyleOption& option, QPainter& painter);
void drawRadioMark(const QStyleOption& option, QPainter& painter);

}  // namespace tastescope
