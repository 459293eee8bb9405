#include "ui/widgets/eye_line.h"

#include "ui/theme/grown_size.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tastescope {

EyeLine::EyeLine(const QString& text, QWidget* parent)
    : QWidget(parent), label_(new TextLabel(text, TextRole::body, Ink::muted)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grown(28), 0, 0, 0);
    row->addWidget(label_);
    fixGrownHeight(*this, 40);
    setAccessibleName(tr("What to look for"));
    setAccessibleDescription(text);
}

void EyeLine::setText(const QString& text) {
    label_->setText(text);
    setAccessibleDescription(text);
}

QString EyeLine::text() const {
    return label_->text();
}

void EyeLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(0, (height() - 20) / 2,
                       iconPixmap(QStringLiteral("eye"), tokensFor(palette()).accent, 20, devicePixelRatioF()));
}

}  // namespace tastescope
