#include "ui/window/drop_curtain.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

namespace tastescope {

namespace {

constexpr qreal kOpacity = 0.92;

}  // namespace

DropCurtain::DropCurtain(QWidget& covered) : QWidget(&covered) {
    // The window below goes on getting the drag.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropCurtain::cover(const QString& name) {
    text_ = tr("Let go to open %1").arg(name);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropCurtain::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens& tokens = tokensFor(palette());
    painter.setOpacity(kOpacity);
    painter.fillRect(rect(), tokens.softAccent);
    painter.setOpacity(1);
    QPen pen(tokens.accent, 2, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 8, 8);
    const int iconSize = grown(40);
    const QPoint centre = rect().center();
    painter.drawPixmap(centre.x() - iconSize / 2, centre.y() - iconSize - grown(8),
                       iconPixmap(QStringLiteral("drop"), tokens.accent, iconSize, devicePixelRatioF()));
    painter.setPen(tokens.text);
    painter.setFont(textFont(TextRole::figure));
    const QRect line(grown(32), centre.y() + grown(8), width() - grown(64), grown(32));
    painter.drawText(line, Qt::AlignCenter, painter.fontMetrics().elidedText(text_, Qt::ElideMiddle, line.width()));
}

}  // namespace tastescope
