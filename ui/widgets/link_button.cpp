#include "ui/widgets/link_button.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QEvent>
#include <QPainter>

namespace tastescope {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFont(textFont(TextRole::label));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const {
    return QSize(fontMetrics().horizontalAdvance(text()) + 2, grown(28));
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    QFont face = font();
    face.setUnderline(underMouse() && isEnabled());
    painter.setFont(face);
    painter.setPen(isEnabled() ? tokens.accent : tokens.faint);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, text());
    if (hasFocus()) drawFocusRing(painter, rect().adjusted(0, 3, 0, -3), kInnerRadius, tokens.accent);
}

// A font of its own hears of the application font only here, not in changeEvent().
bool LinkButton::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) setFont(textFont(TextRole::label));
    return QAbstractButton::event(event);
}

}  // namespace tastescope
