#include "ui/theme/paint_buttons.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/theme_tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tastescope {

namespace {

bool isPrimary(const QWidget* widget) {
    return widget && widget->property(kPrimaryButton).toBool();
}

void drawPrimaryPanel(const QStyleOption& option, QPainter& painter, const ThemeTokens& tokens) {
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    QColor fill = isEnabled ? tokens.accent : tokens.grid;
    if (isEnabled && isDown)
        fill = mixed(fill, tokens.text, 0.2);
    else if (isEnabled && isHovered)
        fill = mixed(fill, tokens.text, 0.1);
    drawBox(painter, option.rect, kFieldRadius, fill, QColor());
    if (option.state & QStyle::State_HasFocus && isEnabled)
        drawFocusRing(painter, option.rect.adjusted(2, 2, -2, -2), kFieldRadius - 1, tokens.textOnAccent);
}

QColor pushButtonTextColour(const QStyleOption& option, const QWidget* widget, const ThemeTokens& tokens) {
    if (!(option.state & QStyle::State_Enabled)) return tokens.faint;
    return isPrimary(widget) ? tokens.textOnAccent : tokens.text;
}

}  // namespace

void drawPushButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    if (isPrimary(widget)) return drawPrimaryPanel(option, painter, tokens);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    QColor fill = isFlat ? QColor() : tokens.surface;
    if (option.state & QStyle::State_On)
        fill = tokens.softAccent;
    else if (isEnabled && option.state & QStyle::State_Sunken)
        fill = tokens.line;
    else if (isEnabled && option.state & QStyle::State_MouseOver)
        fill = tokens.grid;
    const QColor outline = isFlat ? QColor() : (isEnabled ? tokens.edge : tokens.line);
    drawBox(painter, option.rect, kFieldRadius, fill, outline);
    if (isEnabled && option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, kFieldRadius, tokens.accent);
}

void drawPushButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const int textWidth = option.fontMetrics.horizontalAdvance(option.text);
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = icon.isEmpty() || option.text.isEmpty() ? 0 : 6;
    const int room = option.rect.width() - 8;
    const int width = std::min(icon.width() + gap + textWidth, room);
    int x = option.rect.x() + (option.rect.width() - width) / 2;
    if (!icon.isEmpty()) {
        const QRect place(x, option.rect.y() + (option.rect.height() - icon.height()) / 2, icon.width(), icon.height());
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                          option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
        x += icon.width() + gap;
    }
    const QRect textRect(x, option.rect.y(), width - icon.width() - gap + 1, option.rect.height());
    painter.setPen(pushButtonTextColour(option, widget, tokens));
    painter.drawText(
        textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRect.width(), Qt::TextShowMnemonic));
}

void drawToolButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isQuiet = widget && widget->property(kQuietWhenChecked).toBool();
    QColor fill;
    if (option.state & QStyle::State_On && !isQuiet)
        fill = tokens.softAccent;
    else if (isEnabled && option.state & QStyle::State_Sunken)
        fill = tokens.line;
    else if (isEnabled && option.state & QStyle::State_MouseOver)
        fill = tokens.grid;
    if (fill.isValid()) drawBox(painter, option.rect, kFieldRadius, fill, QColor());
    if (isEnabled && option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, kFieldRadius, tokens.accent);
}

void drawCheckBoxMark(const QStyleOption& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRect box = QRect(option.rect.center() - QPoint(6, 6), QSize(14, 14));
    const bool isFilled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = isEnabled ? tokens.accent : tokens.edge;
    drawBox(painter, box, kInnerRadius - 1, isFilled ? accent : tokens.surface, isFilled ? accent : tokens.edge);
    if (option.state & QStyle::State_On) drawTick(painter, QRectF(box).center(), tokens.textOnAccent);
    if (option.state & QStyle::State_NoChange)
        painter.fillRect(QRect(box.center() - QPoint(3, 0), QSize(8, 2)), tokens.textOnAccent);
}

void drawRadioMark(const QStyleOption& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const QColor ring = isOn ? (option.state & QStyle::State_Enabled ? tokens.accent : tokens.edge) : tokens.edge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring, isOn ? 4 : 1.5));
    painter.setBrush(tokens.surface);
    const qreal radius = isOn ? 5 : 6.25;
    painter.drawEllipse(QRectF(option.rect).center(), radius, radius);
    painter.restore();
}

}  // namespace tastescope
