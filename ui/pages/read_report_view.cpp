#include "ui/pages/read_report_view.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/pages/refused_table.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

QString eventsText(const std::vector<EventTypeValues>& events) {
    QStringList parts;
    for (const EventTypeValues& event : events)
        //: A type of event, what one of them counts, how many there are
        parts << ReadReportView::tr("%1 counts %2 (%3)").arg(event.type, significantText(event.weight), countText(event.count));
    return parts.join(QStringLiteral(" · "));
}

ReadReportView::ReadReportView(QWidget* parent)
    : QWidget(parent),
      sentence_(new TextLabel({})),
      events_(new TextLabel({}, TextRole::label, Ink::muted)),
      nothing_(new TextLabel(tr("No row was left out."), TextRole::body, Ink::muted)),
      readDifferently_(new QPushButton(tr("Read differently…"))),
      export_(new QPushButton(tr("Export report…"))),
      table_(new RefusedTable(RefusedTableModel::Rows::reasons)) {
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(sentence_);
    words->addWidget(events_);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(words, 1);
    head->addWidget(readDifferently_);
    head->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(nothing_);
    column->addWidget(table_, 1);
    column->addStretch(0);
    connect(readDifferently_, &QPushButton::clicked, this, &ReadReportView::readDifferentlyRequested);
    connect(export_, &QPushButton::clicked, this, &ReadReportView::exportRequested);
    setAccessibleName(tr("Read report"));
    setReport({});
}

void ReadReportView::setReport(const ImportValues& import) {
    sentence_->setText(import.sentence);
    events_->setText(eventsText(import.events));
    events_->setVisible(!import.events.empty());
    readDifferently_->setVisible(import.canBeReadDifferently);
    const bool hasRefused = !import.refused.empty();
    export_->setVisible(hasRefused);
    table_->setReasons(import.refused);
    table_->setVisible(hasRefused);
    nothing_->setVisible(!hasRefused);
}

}  // namespace tastescope
