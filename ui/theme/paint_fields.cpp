#include "ui/theme/paint_fields.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/theme_tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tastescope {

namespace {

constexpr int kHandleLength = 16;
constexpr int kChevronColumn = 32;
constexpr int kShortestThumb = 28;

bool isHorizontal(const QStyleOptionSlider& option) {
    return option.orientation == Qt::Horizontal;
}

}  // namespace

void drawFieldPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor outline = !isEnabled ? tokens.line : (isHovered ? tokens.muted : tokens.edge);
    drawBox(painter, option.rect, kFieldRadius, isEnabled ? tokens.surface : tokens.window, outline);
    const bool isInvalid = widget && widget->property(kInvalidField).toBool();
    if (isInvalid)
        drawFocusRing(painter, option.rect, kFieldRadius, tokens.bad);
    else if (isEnabled && option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, kFieldRadius, tokens.accent);
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) {
    drawFieldPanel(option, painter);
    const ThemeTokens& tokens = tokensFor(option.palette);
    const QRect column = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    drawChevron(painter, QRectF(column).center(), option.state & QStyle::State_Enabled ? tokens.muted : tokens.edge);
}

void drawComboBoxLabel(const QStyleOptionComboBox& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    QRect rect = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const QRect place(rect.x(), rect.y() + (rect.height() - option.iconSize.height()) / 2, option.iconSize.width(),
                          option.iconSize.height());
        option.currentIcon.paint(&painter, place);
        rect.setLeft(place.right() + 8);
    }
    painter.setPen(option.state & QStyle::State_Enabled ? tokens.text : tokens.faint);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width()));
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part) {
    const QRect rect = option.rect;
    QRect answer;
    if (part == QStyle::SC_ComboBoxArrow)
        answer = QRect(rect.right() - kChevronColumn + 1, rect.y(), kChevronColumn, rect.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        answer = rect.adjusted(10, 1, -kChevronColumn, -1);
    else
        answer = rect;
    return QStyle::visualRect(option.direction, rect, answer);
}

void drawSlider(const QStyleOptionSlider& option, QPainter& painter) {
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRectF groove = QRectF(option.rect).adjusted(2, 0, -2, 0);
    const QPointF handle = QRectF(sliderPart(option, QStyle::SC_SliderHandle)).center();
    const qreal middle = groove.center().y();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(QRectF(groove.left(), middle - 2, groove.width(), 4), 2, 2);
    painter.setBrush(isEnabled ? tokens.accent : tokens.edge);
    const bool isMirrored = option.upsideDown;
    painter.drawRoundedRect(isMirrored ? QRectF(handle.x(), middle - 2, groove.right() - handle.x(), 4)
                                       : QRectF(groove.left(), middle - 2, handle.x() - groove.left(), 4),
                            2, 2);
    painter.setBrush(tokens.surface);
    painter.setPen(QPen(isEnabled ? tokens.accent : tokens.edge, 2));
    const bool isHeld = option.state & QStyle::State_Sunken || option.state & QStyle::State_MouseOver;
    painter.drawEllipse(QPointF(handle.x(), middle), isHeld && isEnabled ? 6.5 : 6, isHeld && isEnabled ? 6.5 : 6);
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(handle.x(), middle), 10, 10);
    }
    painter.restore();
}

QRect sliderPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    if (part == QStyle::SC_SliderTickmarks) return {};
    if (part != QStyle::SC_SliderHandle) return option.rect;
    const int length = (isHorizontal(option) ? option.rect.width() : option.rect.height()) - kHandleLength;
    const int offset = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length,
                                                       option.upsideDown);
    if (isHorizontal(option))
        return QRect(option.rect.x() + offset, option.rect.y(), kHandleLength, option.rect.height());
    return QRect(option.rect.x(), option.rect.y() + offset, option.rect.width(), kHandleLength);
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& thumb) {
    if (option.maximum <= option.minimum) return;
    const ThemeTokens& tokens = tokensFor(option.palette);
    const bool isHeld = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal width = isHeld ? 8 : 4;
    QRectF bar = thumb;
    if (isHorizontal(option))
        bar = QRectF(bar.left() + 1, bar.center().y() - width / 2, bar.width() - 2, width);
    else
        bar = QRectF(bar.center().x() - width / 2, bar.top() + 1, width, bar.height() - 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.edge);
    painter.drawRoundedRect(bar, width / 2, width / 2);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const bool lies = isHorizontal(option);
    const int length = lies ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)),
                           std::min(kShortestThumb, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto span = [&](int from, int size) {
        return lies ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                    : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    switch (part) {
        case QStyle::SC_ScrollBarGroove:
            return option.rect;
        case QStyle::SC_ScrollBarSlider:
            return span(start, thumb);
        case QStyle::SC_ScrollBarSubPage:
            return span(0, start);
        case QStyle::SC_ScrollBarAddPage:
            return span(start + thumb, length - start - thumb);
        default:
            return {};
    }
}

}  // namespace tastescope
