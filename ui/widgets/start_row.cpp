#include "ui/widgets/start_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"

#include <QKeyEvent>
#include <QPainter>

namespace tastescope {

StartRow::StartRow(const QString& iconName, const QString& title, const QString& text, const QString& keyHint,
                   QWidget* parent)
    : QAbstractButton(parent), iconName_(iconName), text_(text), keyHint_(keyHint) {
    setText(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartRow::sizeHint() const {
    return QSize(grown(320), grown(54));
}

void StartRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void StartRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const bool isStrong = hasFocus() || isDown();
    if (isStrong)
        drawBox(painter, rect(), kFieldRadius, tokens.softAccent, QColor());
    else if (underMouse())
        drawBox(painter, rect(), kFieldRadius, tokens.grid, QColor());
    painter.drawPixmap(grown(16), (height() - 20) / 2,
                       iconPixmap(iconName_, isStrong ? tokens.accent : tokens.muted, 20, devicePixelRatioF()));
    painter.setFont(textFont(TextRole::label));
    painter.setPen(isStrong ? tokens.text : tokens.faint);
    painter.drawText(rect().adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter, keyHint_);
    const int hintWidth = painter.fontMetrics().horizontalAdvance(keyHint_);
    const QRect lines(grown(52), grown(8), width() - grown(52) - hintWidth - 32, height() - grown(16));
    painter.setPen(tokens.muted);
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text_, Qt::ElideRight, lines.width()));
    painter.setFont(textFont(TextRole::strong));
    painter.setPen(tokens.text);
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, lines.width()));
}

}  // namespace tastescope
