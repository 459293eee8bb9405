#include "ui/window/import_dialog.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QStackedLayout>

#include "ui/pages/refused_table.h"
#include "ui/theme/grown_size.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/text_label.h"
#include "ui/window/event_weights.h"
#include "ui/window/import_choice_row.h"
#include "ui/window/import_outcome.h"
#include "ui/window/import_table.h"

namespace tastescope {

namespace {

constexpr QSize kUsual{912, 568};
constexpr int kButtonWidth = 96;

}  // namespace

ImportDialog::ImportDialog(QWidget& window)
    : Sheet(window, kUsual),
      name_(new TextLabel({}, TextRole::title)),
      facts_(new TextLabel({}, TextRole::body, Ink::muted)),
      choices_(new ImportChoiceRow),
      table_(new ImportTable),
      leftOut_(new RefusedTable(RefusedTableModel::Rows::samples)),
      middle_(new QStackedLayout),
      weights_(new EventWeights),
      outcome_(new ImportOutcome),
      cancel_(new QPushButton(tr("Cancel"))),
      open_(new PrimaryButton(tr("Open"))) {
    layOut();
    open_->setDefault(true);
    connect(choices_, &ImportChoiceRow::chosen, this, &ImportDialog::chosen);
    connect(table_, &ImportTable::useChosen, this, &ImportDialog::useChosen);
    connect(weights_, &EventWeights::weightChosen, this, &ImportDialog::weightChosen);
    connect(outcome_, &ImportOutcome::leftOutRequested, this, [this] { showLeftOut(!showsLeftOut()); });
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(open_, &QPushButton::clicked, this, &QDialog::accept);
}

void ImportDialog::layOut() {
    middle_->addWidget(table_);
    middle_->addWidget(leftOut_);
    fixGrownSize(*cancel_, kButtonWidth, 36);
    fixGrownSize(*open_, kButtonWidth, 36);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new TextLabel(tr("Enter opens, Esc keeps the present data set"), TextRole::label, Ink::muted), 1);
    buttons->addWidget(cancel_);
    buttons->addWidget(open_);
    auto* column = new QVBoxLayout(&panel());
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(0);
    column->addWidget(name_);
    column->addSpacing(2);
    column->addWidget(facts_);
    column->addSpacing(14);
    column->addWidget(choices_);
    column->addSpacing(14);
    column->addLayout(middle_, 1);
    column->addSpacing(10);
    column->addWidget(weights_);
    column->addWidget(outcome_);
    column->addSpacing(12);
    column->addLayout(buttons);
    weights_->hide();
}

void ImportDialog::setQuestion(const ImportQuestion& question) {
    const ImportPreviewValues& preview = question.preview;
    const ImportFindings& findings = question.findings;
    name_->setText(preview.name);
    setAccessibleName(preview.name);
    //: How large the file is: "18,412 rows, 0.9 MB"
    const QString size = findings.rows.isEmpty() ? preview.bytes : tr("%1, %2").arg(findings.rows, preview.bytes);
    facts_->setText(preview.bytes.isEmpty() ? QString() : tr("%1. Is this how the file should be read?").arg(size));
    choices_->setChoices(preview.choices);
    table_->setRows(preview.columns, preview.rows);
    weights_->setEvents(findings.events);
    weights_->setVisible(!findings.events.empty());
    leftOut_->setReasons(findings.refused);
    outcome_->setFindings(findings, preview.doubts);
    if (findings.refused.empty()) showLeftOut(false);
    open_->setEnabled(findings.state != ImportFindings::State::impossible);
    // Enter opens, at once; a Tab goes to the choices.
    if (!isFilled_) open_->setFocus(Qt::OtherFocusReason);
    isFilled_ = true;
}

bool ImportDialog::showsLeftOut() const {
    return middle_->currentWidget() == leftOut_;
}

void ImportDialog::showLeftOut(bool shows) {
    if (shows == showsLeftOut()) return;
    middle_->setCurrentWidget(shows ? static_cast<QWidget*>(leftOut_) : table_);
    outcome_->setShowsLeftOut(shows);
}

}  // namespace tastescope
