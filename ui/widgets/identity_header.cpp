#include "ui/widgets/identity_header.h"

#include "ui/theme/category_marker.h"
#include "ui/theme/grown_size.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kAvatar = 36;

}  // namespace

IdentityHeader::IdentityHeader(QWidget* parent)
    : QWidget(parent),
      name_(new TextLabel({}, TextRole::title)),
      facts_(new TextLabel({}, TextRole::label, Ink::muted)),
      row_(new QHBoxLayout(this)) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(name_);
    column->addWidget(facts_);
    row_->setContentsMargins(grown(kAvatar) + 12, 0, 0, 0);
    row_->addLayout(column, 1);
    fixGrownHeight(*this, 44);
}

void IdentityHeader::setTexts(const QString& name, const QString& facts) {
    name_->setText(name);
    facts_->setText(facts);
    setAccessibleName(name);
    setAccessibleDescription(facts);
    update();
}

void IdentityHeader::setUser(const QString& name, const QString& facts) {
    isUser_ = true;
    setTexts(name, facts);
}

void IdentityHeader::setItem(const QString& title, const QString& facts, int category) {
    isUser_ = false;
    category_ = category;
    setTexts(title, facts);
}

void IdentityHeader::addTool(QWidget* tool) {
    row_->addWidget(tool, 0, Qt::AlignTop);
}

void IdentityHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens& tokens = tokensFor(palette());
    const qreal side = grown(kAvatar);
    const QRectF circle(0, (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isUser_ ? tokens.softAccent : mixed(tokens.window, categoryColour(tokens, category_), 0.2));
    painter.drawEllipse(circle);
    if (isUser_) {
        const QPointF corner = circle.center() - QPointF(10, 10);
        painter.drawPixmap(QPoint(qRound(corner.x()), qRound(corner.y())),
                           iconPixmap(QStringLiteral("user"), tokens.accent, 20, devicePixelRatioF()));
    } else {
        drawMarker(painter, circle.center(), 6.2, category_, tokens);
    }
}

}  // namespace tastescope
