#include "ui/widgets/chip.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kHeight = 28;
constexpr int kSideRoom = 12;
constexpr int kGap = 6;

}  // namespace

Chip::Chip(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTexts(const QString& name, const QString& figure) {
    figure_ = figure;
    setText(name);
    setAccessibleDescription(figure);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const int name = QFontMetrics(textFont(TextRole::body)).horizontalAdvance(text());
    const int figure = QFontMetrics(textFont(TextRole::label)).horizontalAdvance(figure_);
    return QSize(name + kGap + figure + 2 * grown(kSideRoom), grown(kHeight));
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    QColor fill = tokens.surface;
    if (underMouse()) fill = tokens.grid;
    if (isDown()) fill = tokens.softAccent;
    const qreal radius = height() / 2.0;
    drawBox(painter, rect(), radius, fill, tokens.edge);
    if (hasFocus()) drawFocusRing(painter, rect(), radius, tokens.accent);
    const QRect inner = rect().adjusted(grown(kSideRoom), 0, -grown(kSideRoom) + 1, 0);
    painter.setFont(textFont(TextRole::body));
    painter.setPen(tokens.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(textFont(TextRole::label));
    painter.setPen(tokens.muted);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, figure_);
}

}  // namespace tastescope
