#include "ui/widgets/meter_figure.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace tastescope {

MeterFigure::MeterFigure(const QString& value, const QString& caption, QWidget* parent)
    : QWidget(parent),
      value_(new TextLabel(value, TextRole::figure)),
      caption_(new TextLabel(caption, TextRole::label, Ink::muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(value_);
    column->addWidget(caption_);
    describe();
}

void MeterFigure::setValue(const QString& value) {
    value_->setText(value);
    describe();
}

void MeterFigure::setCaption(const QString& caption) {
    caption_->setText(caption);
    describe();
}

QString MeterFigure::value() const {
    return value_->text();
}

// A figure that stands alone beside a chart is aligned right, a captioned one left.
void MeterFigure::describe() {
    const bool hasCaption = !caption_->text().isEmpty();
    caption_->setVisible(hasCaption);
    value_->setAlignment((hasCaption ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    setAccessibleName(value_->text() + QLatin1Char(' ') + caption_->text());
}

}  // namespace tastescope
