#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QWidget;

namespace tastescope {

/// The box of anything that can be typed into or chosen from.
void drawFieldPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget = nullptr);
void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter);
void drawComboBoxLabel(const QStyleOptionComboBox& option, QPainter& painter);
void drawSlider(const QStyleOptionSlider& option, QPainter& painter);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& thumb);

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
QRect sliderPart(const QStyleOptionSlider& option, QStyle::SubControl part);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

}  // namespace tastescope
