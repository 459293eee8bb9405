#include "ui/widgets/choice_row.h"

#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tastescope {

ChoiceRow::ChoiceRow(const ChoiceRowValues& values, QWidget* parent)
    : QWidget(parent), id_(values.id), box_(new QComboBox) {
    auto* label = new TextLabel(values.label, TextRole::label, Ink::muted);
    label->setBuddy(box_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(box_);
    box_->setAccessibleName(values.label);
    // The list may be wider than the panel; the box never is.
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(6);
    setToolTip(values.help);
    setChoices(values.choices, values.current);
    connect(box_, &QComboBox::activated, this, [this](int index) { emit chosen(id_, index); });
}

int ChoiceRow::current() const {
    return box_->currentIndex();
}

void ChoiceRow::setCurrent(int index) {
    const QSignalBlocker blocker(box_);
    box_->setCurrentIndex(index);
}

void ChoiceRow::setChoices(const QStringList& choices, int current) {
    const QSignalBlocker blocker(box_);
    box_->clear();
    box_->addItems(choices);
    box_->setCurrentIndex(current);
}

}  // namespace tastescope
