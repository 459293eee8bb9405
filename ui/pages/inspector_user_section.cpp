#include "ui/pages/inspector_user_section.h"

#include <QVBoxLayout>

#include "ui/widgets/icon_button.h"
#include "ui/widgets/identity_header.h"
#include "ui/widgets/ranked_list.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr int kLeastRows = 2;

}  // namespace

InspectorUserSection::InspectorUserSection(QWidget* parent)
    : QWidget(parent),
      header_(new IdentityHeader),
      pin_(new IconButton(QStringLiteral("pin"), tr("Keep this user while other things are chosen"), Ink::accent)),
      listHeader_(new SectionHeader(tr("Would recommend now"))),
      list_(new RankedList),
      emptyText_(new TextLabel(tr("Choose a user on the Recommend page or in the table of the Data page."),
                               TextRole::body, Ink::muted)) {
    pin_->setOnIcon(QStringLiteral("pin-filled"));
    header_->addTool(pin_);
    list_->setLeastRows(kLeastRows);
    list_->setWishedRows(kLeastRows);
    emptyText_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(emptyText_);
    column->addWidget(header_);
    column->addSpacing(6);
    column->addWidget(listHeader_);
    column->addWidget(list_, 1);
    column->addStretch(0);
    setEmpty(true);
    connect(list_, &RankedList::picked, this, &InspectorUserSection::itemPicked);
    connect(pin_, &IconButton::clicked, this, &InspectorUserSection::pinChosen);
}

void InspectorUserSection::setUser(const UserInsight& user) {
    header_->setUser(user.name, user.facts);
    listHeader_->setHint(user.movesNote);
    list_->setRows(user.top);
}

void InspectorUserSection::setEmpty(bool isEmpty) {
    emptyText_->setVisible(isEmpty);
    header_->setVisible(!isEmpty);
    listHeader_->setVisible(!isEmpty);
    list_->setVisible(!isEmpty);
    setSizePolicy(QSizePolicy::Preferred, isEmpty ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void InspectorUserSection::setCurrentItem(qint64 item) {
    list_->setCurrentKey(item);
}

void InspectorUserSection::setPinned(bool isPinned) {
    pin_->setChecked(isPinned);
}

}  // namespace tastescope
