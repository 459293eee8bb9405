#include "ui/pages/inspector_data_form.h"

#include <QVBoxLayout>

#include "ui/pages/read_report_view.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_line.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

InspectorDataForm::InspectorDataForm(QWidget* parent)
    : QWidget(parent),
      splitHeader_(new SectionHeader(tr("Split check"))),
      splitLines_(new QVBoxLayout),
      advice_(new TextLabel({}, TextRole::label, Ink::muted)),
      readDifferently_(new LinkButton(tr("Read differently…"))),
      importTexts_(new QVBoxLayout) {
    advice_->setWordWrap(true);
    splitLines_->setSpacing(0);
    importTexts_->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addSpacing(10);
    column->addWidget(new Hairline);
    column->addSpacing(9);
    column->addWidget(splitHeader_);
    column->addLayout(splitLines_);
    column->addWidget(advice_);
    column->addSpacing(12);
    column->addWidget(new Hairline);
    column->addSpacing(9);
    auto* head = new QHBoxLayout;
    head->addWidget(new SectionHeader(tr("Import report")), 1);
    head->addWidget(readDifferently_);
    column->addLayout(head);
    connect(readDifferently_, &LinkButton::clicked, this, &InspectorDataForm::readDifferentlyRequested);
    column->addLayout(importTexts_);
}

void InspectorDataForm::setSplit(const SplitValues& split) {
    splitHeader_->setHint(split.name);
    while (lines_.size() < split.lines.size()) {
        lines_.push_back(new IconLine);
        splitLines_->addWidget(lines_.back());
    }
    for (std::size_t place = 0; place < lines_.size(); ++place) {
        lines_[place]->setVisible(place < split.lines.size());
        if (place >= split.lines.size()) continue;
        const SplitCheckLine& line = split.lines[place];
        lines_[place]->setLine(line.isGood ? QStringLiteral("check") : QStringLiteral("info"),
                               line.isGood ? Ink::good : Ink::warn, line.text);
    }
    advice_->setText(split.advice);
    advice_->setVisible(!split.advice.isEmpty());
}

TextLabel* InspectorDataForm::addText(QVBoxLayout& column, const QString& text, bool isHint) {
    auto* label =
        new TextLabel(text, isHint ? TextRole::label : TextRole::body, isHint ? Ink::muted : Ink::text, this);
    label->setWordWrap(true);
    column.addWidget(label);
    label->show();
    return label;
}

void InspectorDataForm::setImport(const ImportValues& import) {
    for (TextLabel* old : texts_)
        delete old;
    texts_.clear();
    readDifferently_->setVisible(import.canBeReadDifferently);
    texts_.push_back(addText(*importTexts_, import.sentence, false));
    if (!import.events.empty()) texts_.push_back(addText(*importTexts_, eventsText(import.events), true));
    for (const RefusedRowsValues& refused : import.refused) {
        //: Rows of a file that were not read: how many, why
        texts_.push_back(addText(*importTexts_, tr("%1 refused: %2").arg(countText(refused.count), refused.reason), false));
        texts_.push_back(addText(*importTexts_, refused.lines, true));
        if (!refused.samples.empty())
            texts_.push_back(addText(*importTexts_, refused.samples.front().text, true));
    }
    for (const QString& note : import.notes)
        texts_.push_back(addText(*importTexts_, note, true));
}

}  // namespace tastescope
