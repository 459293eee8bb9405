#include "ui/widgets/icon_line.h"

#include "ui/theme/grown_size.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kIcon = 18;
constexpr int kTextLeft = 26;

}  // namespace

IconLine::IconLine(TextRole role, Ink textInk, QWidget* parent)
    : QWidget(parent), label_(new TextLabel({}, role, textInk)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grown(kTextLeft), 0, 0, 0);
    row->addWidget(label_);
    fixGrownHeight(*this, 28);
}

void IconLine::setLine(const QString& iconName, Ink iconInk, const QString& text) {
    iconName_ = iconName;
    iconInk_ = iconInk;
    label_->setText(text);
    setAccessibleName(text);
    update();
}

QString IconLine::text() const {
    return label_->text();
}

void IconLine::paintEvent(QPaintEvent*) {
    if (iconName_.isEmpty()) return;
    QPainter painter(this);
    painter.drawPixmap(0, (height() - kIcon) / 2,
                       iconPixmap(iconName_, inkColour(tokensFor(palette()), iconInk_), kIcon, devicePixelRatioF()));
}

}  // namespace tastescope
