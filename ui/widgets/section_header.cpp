#include "ui/widgets/section_header.h"

#include "ui/theme/grown_size.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace tastescope {

SectionHeader::SectionHeader(const QString& title, const QString& hint, QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(title, TextRole::labelStrong, Ink::muted)),
      hint_(new TextLabel(hint, TextRole::label, Ink::faint)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(title_, 1);
    row->addWidget(hint_);
    hint_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fixGrownHeight(*this, 28);
    setAccessibleName(title);
}

void SectionHeader::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setHint(const QString& hint) {
    hint_->setText(hint);
}

}  // namespace tastescope
