#include "ui/pages/factor_view.h"

#include "ui/table_models/factor_table.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace tastescope {

FactorView::FactorView(QWidget* parent)
    : QWidget(parent),
      summary_(new TextLabel({}, TextRole::label, Ink::muted)),
      table_(new FactorTable),
      lengths_(new TextLabel({}, TextRole::label, Ink::faint)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(summary_);
    column->addWidget(table_, 1);
    column->addWidget(lengths_);
    setValues({});
}

void FactorView::setValues(const FactorHealthValues& values) {
    const QString summary = values.rows.empty() ? tr("Factors are shown as soon as the model has learned a little.") : values.summary;
    if (summary != summary_->text()) summary_->setText(summary);
    table_->setRows(values.rows);
    table_->setVisible(!values.rows.empty());
    if (values.lengths != lengths_->text()) lengths_->setText(values.lengths);
    lengths_->setToolTip(values.lengthsHelp);
    lengths_->setVisible(!values.rows.empty());
}

}  // namespace tastescope
