#include "ui/widgets/form_row.h"

#include "ui/theme/grown_size.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/log_slider.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace tastescope {

FormRow::FormRow(const NumberRowValues& values, QWidget* parent)
    : QWidget(parent),
      id_(values.id),
      field_(new NumberField),
      slider_(new LogSlider({values.low, values.high, values.isLog, values.isWhole})) {
    auto* label = new TextLabel(values.label);
    label->setBuddy(field_);
    fixGrownSize(*field_, 72, 26);
    field_->setWhole(values.isWhole);
    field_->setRange(values.low, values.high);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label, 1);
    head->addWidget(field_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(slider_);
    field_->setAccessibleName(values.label);
    slider_->setAccessibleName(values.label);
    setToolTip(tr("%1\nFrom %2 to %3, default %4")
                   .arg(values.help, significantText(values.low), significantText(values.high),
                        significantText(values.standard)));
    setValue(values.value);
    fixGrownHeight(*this, 52);
    connect(slider_, &LogSlider::valueDragged, this, [this](double value) {
        field_->setValue(value);
        emit valueDragged(id_, value);
    });
    connect(slider_, &LogSlider::valueChosen, this, [this](double value) {
        field_->setValue(value);
        emit valueChosen(id_, value);
    });
    connect(field_, &NumberField::valueChosen, this, [this](double value) {
        slider_->setRealValue(value);
        emit valueChosen(id_, value);
    });
}

double FormRow::value() const {
    return field_->value();
}

void FormRow::setValue(double value) {
    field_->setValue(value);
    slider_->setRealValue(value);
}

}  // namespace tastescope
