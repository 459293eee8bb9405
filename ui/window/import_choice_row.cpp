#include "ui/window/import_choice_row.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/text_roles.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr int kAroundText = 46;  // margin and chevron
constexpr int kWidestBox = 220;

bool isSwitch(const ImportChoiceValues& values) {
    return values.choice == ImportChoice::values;
}

/// Whether only what is in force differs.
bool haveSameParts(const std::vector<ImportChoiceValues>& a, const std::vector<ImportChoiceValues>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ImportChoiceValues& one, const ImportChoiceValues& other) {
                          return one.choice == other.choice && one.label == other.label && one.ids == other.ids &&
                                 one.texts == other.texts && one.isFixed == other.isFixed;
                      });
}

}  // namespace

ImportChoiceRow::ImportChoiceRow(QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(12, 8));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ImportChoiceRow::setChoices(const std::vector<ImportChoiceValues>& choices) {
    const bool isSame = haveSameParts(choices, choices_);
    choices_ = choices;
    if (!isSame) makeParts();
    showCurrent();
}

void ImportChoiceRow::makeParts() {
    // The one that was just used keeps the focus, although others came or went.
    ImportChoice focused = ImportChoice::file;
    bool hadFocus = false;
    for (const auto& [choice, choiceBox] : boxes_)
        if (choiceBox->hasFocus()) {
            focused = choice;
            hadFocus = true;
        }
    boxes_.clear();
    switch_ = nullptr;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ImportChoiceValues& values : choices_)
        layout()->addWidget(isSwitch(values) ? makeSwitch(values) : makeBox(values));
    if (QComboBox* again = hadFocus ? box(focused) : nullptr) again->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

QWidget* ImportChoiceRow::makeBox(const ImportChoiceValues& values) {
    auto* part = new QWidget(this);
    auto* choiceBox = new QComboBox;
    choiceBox->addItems(values.texts);
    choiceBox->setAccessibleName(values.label);
    choiceBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    int widest = 0;
    for (const QString& text : values.texts)
        widest = std::max(widest, choiceBox->fontMetrics().horizontalAdvance(text));
    choiceBox->setFixedSize(std::min(widest + grown(kAroundText), grown(kWidestBox)), grown(32));
    auto* label = new TextLabel(values.label, TextRole::label, Ink::muted);
    label->setBuddy(choiceBox);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(choiceBox);
    const ImportChoice choice = values.choice;
    connect(choiceBox, &QComboBox::activated, this, [this, choice, ids = values.ids](int index) {
        emit chosen(choice, ids.value(index));
    });
    boxes_[choice] = choiceBox;
    return part;
}

QWidget* ImportChoiceRow::makeSwitch(const ImportChoiceValues& values) {
    auto* part = new QWidget(this);
    switch_ = new SegmentedSwitch(values.label, values.texts);
    switch_->setEnabled(!values.isFixed);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(values.label, TextRole::label, Ink::muted));
    column->addWidget(switch_);
    connect(switch_, &SegmentedSwitch::chosen, this,
            [this, choice = values.choice, ids = values.ids](int index) { emit chosen(choice, ids.value(index)); });
    return part;
}

void ImportChoiceRow::showCurrent() {
    for (const ImportChoiceValues& values : choices_) {
        if (isSwitch(values))
            switch_->setCurrent(values.current);
        else
            boxes_.at(values.choice)->setCurrentIndex(values.current);
    }
}

QComboBox* ImportChoiceRow::box(ImportChoice choice) const {
    const auto found = boxes_.find(choice);
    return found == boxes_.end() ? nullptr : found->second;
}

}  // namespace tastescope
