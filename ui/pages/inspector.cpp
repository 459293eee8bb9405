#include "ui/pages/inspector.h"

#include <QVBoxLayout>

#include "ui/pages/inspector_data_form.h"
#include "ui/pages/inspector_item_section.h"
#include "ui/pages/inspector_user_section.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

Inspector::Inspector(QWidget* parent)
    : QWidget(parent),
      userSection_(new InspectorUserSection),
      line_(new Hairline),
      itemSection_(new InspectorItemSection),
      dataForm_(new InspectorDataForm),
      emptyText_(new TextLabel({}, TextRole::body, Ink::muted)) {
    emptyText_->setWordWrap(true);
    emptyText_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(0);
    column->addWidget(userSection_, 5);
    column->addSpacing(2);
    column->addWidget(line_);
    column->addWidget(itemSection_, 6);
    column->addWidget(emptyText_);
    column->addWidget(dataForm_);
    column->addStretch(0);
    setAccessibleName(tr("Inspector"));
    connect(userSection_, &InspectorUserSection::itemPicked, this, &Inspector::itemPicked);
    connect(userSection_, &InspectorUserSection::pinChosen, this, &Inspector::pinChosen);
    connect(itemSection_, &InspectorItemSection::itemPicked, this, &Inspector::itemPicked);
    connect(dataForm_, &InspectorDataForm::readDifferentlyRequested, this, &Inspector::readDifferentlyRequested);
    arrange();
}

void Inspector::setDataset(std::shared_ptr<const DatasetValues> dataset) {
    dataset_ = std::move(dataset);
    live_ = {};
    user_ = -1;
    item_ = -1;
    if (dataset_) {
        itemSection_->setNoun(dataset_->noun);
        dataForm_->setImport(dataset_->import);
        //: %1 is the noun of the items
        emptyText_->setText(tr("Pick a %1 in a list, a table or the map to look into it.").arg(dataset_->noun.one));
    }
    arrange();
    fill();
}

void Inspector::setSplit(const SplitValues& split) {
    dataForm_->setSplit(split);
}

void Inspector::setLive(const LiveValues& live) {
    live_ = live;
    arrange();
    fill();
}

void Inspector::setPinned(bool isPinned) {
    userSection_->setPinned(isPinned);
}

void Inspector::setSelection(qint64 user, qint64 item) {
    user_ = user;
    item_ = item;
    userSection_->setCurrentItem(item);
    arrange();
}

void Inspector::setPage(InspectorPage page) {
    page_ = page;
    itemSection_->setPage(page);
    arrange();
    fill();
}

// What was described last stays in sight until the next description comes, a few milliseconds later.
void Inspector::arrange() {
    const bool hasItem = item_ >= 0 && live_.item.item >= 0;
    userSection_->setVisible(page_ == InspectorPage::train);
    userSection_->setEmpty(user_ < 0);
    line_->setVisible(page_ == InspectorPage::train);
    itemSection_->setVisible(hasItem);
    emptyText_->setVisible(item_ < 0 && dataset_ != nullptr);
    emptyText_->setContentsMargins(0, page_ == InspectorPage::train ? 12 : 6, 0, 12);
    dataForm_->setVisible(page_ == InspectorPage::data && dataset_ != nullptr);
}

void Inspector::fill() {
    if (page_ == InspectorPage::train) userSection_->setUser(live_.user);
    if (live_.item.item >= 0) itemSection_->setItem(live_.item);
}

}  // namespace tastescope
