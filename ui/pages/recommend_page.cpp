#include "ui/pages/recommend_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/recommend_tables.h"
#include "ui/table_models/user_list.h"
#include "ui/theme/grown_size.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/eye_line.h"
#include "ui/widgets/icon_line.h"
#include "ui/widgets/search_picker.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr int kPickerWidth = 200;

}  // namespace

RecommendPage::RecommendPage(QWidget* parent)
    : QWidget(parent),
      users_(new UserList(this)),
      eyeLine_(new EyeLine),
      picker_(new SearchPicker(tr("Find a user"))),
      tools_(new QHBoxLayout),
      emptyText_(new TextLabel(tr("Choose a user to see what they rated, and what would be recommended to them."),
                               TextRole::body, Ink::muted)),
      tables_(new RecommendTables),
      similar_(new QWidget),
      chips_(new ChipRow),
      hits_(new IconLine) {
    fixGrownSize(*picker_, kPickerWidth, 32);
    picker_->setModel(users_);
    tools_->setSpacing(12);
    tools_->addWidget(picker_);
    tools_->addStretch(1);
    tools_->addWidget(new TextLabel(tr("Recommend by"), TextRole::body, Ink::muted));
    emptyText_->setWordWrap(true);
    emptyText_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* similarRow = new QHBoxLayout(similar_);
    similarRow->setContentsMargins(0, 0, 0, 0);
    similarRow->setSpacing(18);
    similarRow->addWidget(new TextLabel(tr("Similar users"), TextRole::body, Ink::muted));
    similarRow->addWidget(chips_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(0);
    column->addWidget(eyeLine_);
    column->addLayout(tools_);
    column->addSpacing(8);
    column->addWidget(emptyText_, 1);
    column->addWidget(tables_, 1);
    column->addSpacing(12);
    column->addWidget(similar_);
    column->addSpacing(6);
    column->addWidget(hits_);
    makeSwitch(tr("items"));
    arrange();
    connect(picker_, &SearchPicker::picked, this, [this](int row) { emit userPicked(users_->keyAt(row)); });
    connect(tables_, &RecommendTables::itemPicked, this, &RecommendPage::itemPicked);
    connect(chips_, &ChipRow::picked, this, &RecommendPage::userPicked);
}

void RecommendPage::setDataset(std::shared_ptr<const DatasetValues> dataset) {
    hasInsight_ = false;
    user_ = -1;
    if (dataset) {
        //: %1 is the noun of the items, in the plural
        eyeLine_->setText(
            tr("Does the right-hand list continue the left-hand one? Ticks mark hidden %1 the user really liked.")
                .arg(dataset->noun.many));
        tables_->setDataset(*dataset);
        makeSwitch(dataset->noun.many);
        users_->setUsers(std::shared_ptr<const std::vector<UserRow>>(dataset, &dataset->users));
    } else {
        users_->setUsers(nullptr);
    }
    picker_->setCurrentRow(-1);
    arrange();
}

void RecommendPage::makeSwitch(const QString& nounMany) {
    delete switch_;
    //: %1 is the noun of the items, in the plural
    switch_ = new SegmentedSwitch(tr("Recommend by"), {tr("score"), tr("similar users"), tr("similar %1").arg(nounMany)});
    switch_->setCurrent(int(listBy_));
    tools_->addWidget(switch_);
    connect(switch_, &SegmentedSwitch::chosen, this, [this](int choice) {
        listBy_ = ListBy(choice);
        emit listByChosen(listBy_);
    });
}

// What was described last stays in sight until the next description comes.
void RecommendPage::setInsight(const RecommendInsight& insight) {
    if (insight.user >= 0) {
        hasInsight_ = true;
        tables_->setInsight(insight);
        std::vector<ChipValues> chips;
        for (const SimilarUserChip& each : insight.similar)
            chips.push_back({each.user, each.name, each.similarity});
        chips_->setChips(chips);
        similar_->setVisible(!chips.empty());
        hits_->setLine(insight.hasHits ? QStringLiteral("check") : QStringLiteral("info"),
                       insight.hasHits ? Ink::good : Ink::muted, insight.hitsSentence);
        hits_->setVisible(!insight.hitsSentence.isEmpty());
    }
    arrange();
}

void RecommendPage::setSelection(qint64 user, qint64 item) {
    if (user != user_ || user < 0) picker_->setCurrentRow(users_->rowOfKey(user));
    user_ = user;
    tables_->setCurrentItem(item);
    arrange();
}

void RecommendPage::setListBy(ListBy by) {
    listBy_ = by;
    switch_->setCurrent(int(by));
}

void RecommendPage::focusSearch() {
    picker_->setFocus(Qt::ShortcutFocusReason);
    picker_->selectAll();
}

void RecommendPage::arrange() {
    const bool isShown = user_ >= 0 && hasInsight_;
    emptyText_->setVisible(user_ < 0);
    tables_->setVisible(isShown);
    if (!isShown) {
        similar_->hide();
        hits_->hide();
    }
}

}  // namespace tastescope
