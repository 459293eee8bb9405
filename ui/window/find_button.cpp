#include "ui/window/find_button.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

namespace tastescope {

FindButton::FindButton(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FindButton::sizeHint() const {
    return QSize(grown(264), grown(32));
}

void FindButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void FindButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const QColor fill = underMouse() && isEnabled() ? tokens.grid : tokens.surface;
    drawBox(painter, rect(), kFieldRadius, fill, isEnabled() ? tokens.edge : tokens.line);
    if (hasFocus()) drawFocusRing(painter, rect(), kFieldRadius, tokens.accent);
    const int side = grown(16);
    painter.drawPixmap(
        grown(10), (height() - side) / 2,
        iconPixmap(QStringLiteral("search"), isEnabled() ? tokens.muted : tokens.edge, side, devicePixelRatioF()));
    painter.setFont(textFont(TextRole::label));
    painter.setPen(tokens.faint);
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.drawText(rect().adjusted(0, 0, -grown(10), 0), Qt::AlignRight | Qt::AlignVCenter, key);
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key);
    const QRect line = rect().adjusted(grown(32), 0, -keyWidth - grown(18), 0);
    painter.setFont(textFont(TextRole::body));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

}  // namespace tastescope
