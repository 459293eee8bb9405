#include "ui/pages/data_tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

#include <algorithm>

#include "ui/pages/read_report_view.h"
#include "ui/table_models/data_table.h"
#include "ui/table_models/items_table.h"
#include "ui/table_models/users_table.h"
#include "ui/theme/grown_size.h"
#include "ui/theme/icons.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr int kSearchWidth = 240;
constexpr int kCountWidth = 80;
constexpr int kLongCountWidth = 120;  // below "Interactions"
constexpr int kFieldHeight = 32;
constexpr int kHeaderHeight = 28;
constexpr int kRowHeight = 32;
constexpr int kGapAbove = 6;

}  // namespace

DataTables::DataTables(QWidget* parent)
    : QWidget(parent),
      items_(new ItemsTable(this)),
      users_(new UsersTable(this)),
      switch_(new SegmentedSwitch(tr("Table"), {tr("Items"), tr("Users"), tr("Read report")})),
      search_(new QLineEdit),
      note_(new TextLabel({}, TextRole::label, Ink::faint)),
      nothingFound_(new TextLabel({}, TextRole::strong)),
      nothingHint_(new TextLabel({}, TextRole::body, Ink::muted)),
      itemTable_(makeTable(items_)),
      userTable_(makeTable(users_)),
      report_(new ReadReportView),
      stack_(new QStackedLayout),
      values_(std::make_shared<DatasetValues>()) {
    search_->addAction(themedIcon(QStringLiteral("search"), Ink::muted), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    fixGrownSize(*search_, kSearchWidth, kFieldHeight);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(switch_);
    tools->addWidget(search_);
    tools->addStretch(1);
    tools->addWidget(note_);
    auto* nothing = new QWidget;
    auto* words = new QVBoxLayout(nothing);
    for (TextLabel* label : {nothingFound_, nothingHint_}) {
        label->setAlignment(Qt::AlignCenter);
        words->addWidget(label);
    }
    words->insertStretch(0, 1);
    words->addStretch(2);
    for (QWidget* page : std::initializer_list<QWidget*>{itemTable_, userTable_, report_, nothing})
        stack_->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapAbove);
    column->addLayout(tools);
    column->addLayout(stack_, 1);
    connect(switch_, &SegmentedSwitch::chosen, this, &DataTables::showSide);
    connect(search_, &QLineEdit::textChanged, this, &DataTables::search);
    connect(itemTable_, &DataTable::picked, this, &DataTables::itemPicked);
    connect(userTable_, &DataTable::picked, this, &DataTables::userPicked);
    connect(report_, &ReadReportView::readDifferentlyRequested, this, &DataTables::readDifferentlyRequested);
    connect(report_, &ReadReportView::exportRequested, this, &DataTables::exportReportRequested);
}

DataTable* DataTables::makeTable(RowTableModel* model) {
    auto* table = new DataTable;
    const bool ofItems = model == items_;
    if (ofItems)
        table->setTable(model, {{ItemsTable::kTitle, 0},
                                {ItemsTable::kCategory, 100},
                                {ItemsTable::kYear, 68},
                                {ItemsTable::kRatings, kCountWidth},
                                {ItemsTable::kMean, 72},
                                {ItemsTable::kValues, 116}});
    else
        table->setTable(model, {{UsersTable::kUser, 0},
                                {UsersTable::kRatings, kCountWidth},
                                {UsersTable::kMean, 72},
                                {UsersTable::kValues, 116}});
    table->sortByColumn(ofItems ? int(ItemsTable::kRatings) : int(UsersTable::kRatings), Qt::DescendingOrder);
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DataTables::describe);
    return table;
}

void DataTables::setValues(std::shared_ptr<const DatasetValues> values) {
    values_ = std::move(values);
    switch_->setText(kItems, values_->noun.manyTitle);
    items_->setNoun(values_->noun.oneTitle);
    items_->setCategoryTitle(values_->categoryTitle);
    items_->setExplicit(values_->isExplicit);
    users_->setExplicit(values_->isExplicit);
    itemTable_->setAccessibleName(values_->noun.manyTitle);
    userTable_->setAccessibleName(tr("Users"));
    report_->setReport(values_->import);
    search_->clear();
    isFilled_ = {};
    items_->setRows({});
    users_->setRows({});
    fitColumns();
    fillInSight();
    describe();
}

void DataTables::fitColumns() {
    const auto hasYear = [](const ItemRow& row) { return row.year > 0; };
    const std::vector<ItemRow>& rows = values_->items;
    itemTable_->setColumnHidden(ItemsTable::kCategory, values_->categoryNames.isEmpty());
    itemTable_->setColumnHidden(ItemsTable::kYear, std::none_of(rows.begin(), rows.end(), hasYear));
    for (const int column : {ItemsTable::kMean, ItemsTable::kValues})
        itemTable_->setColumnHidden(column, !values_->isExplicit);
    for (const int column : {UsersTable::kMean, UsersTable::kValues})
        userTable_->setColumnHidden(column, !values_->isExplicit);
    itemTable_->setWidth(ItemsTable::kRatings, values_->isExplicit ? kCountWidth : kLongCountWidth);
    userTable_->setWidth(UsersTable::kRatings, values_->isExplicit ? kCountWidth : kLongCountWidth);
}

void DataTables::fillInSight() {
    if (showsReport()) return;
    bool& isFilled = isFilled_[showsItems() ? kItems : kUsers];
    if (isFilled || !isVisible()) return;
    isFilled = true;
    if (showsItems())
        items_->setRows(values_->items);
    else
        users_->setRows(values_->users);
    // The selection was set before there was a row to scroll to.
    tableInSight()->scrollToTop();
    tableInSight()->setCurrentKey(tableInSight()->currentKey());
}

void DataTables::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fillInSight();
    describe();
}

void DataTables::setSelection(qint64 user, qint64 item) {
    if (userTable_->currentKey() != user) userTable_->setCurrentKey(user);
    if (itemTable_->currentKey() != item) itemTable_->setCurrentKey(item);
}

void DataTables::focusSearch() {
    if (showsReport()) {
        switch_->setCurrent(kItems);
        showSide();
    }
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

int DataTables::heightForRows(int rows) const {
    return grown(kFieldHeight) + kGapAbove + grown(kHeaderHeight) + rows * grown(kRowHeight);
}

bool DataTables::showsItems() const {
    return switch_->current() == kItems;
}

bool DataTables::showsReport() const {
    return switch_->current() == kReport;
}

DataTable* DataTables::tableInSight() const {
    return showsItems() ? itemTable_ : userTable_;
}

RowTableModel* DataTables::modelInSight() const {
    if (showsItems()) return items_;
    return users_;
}

void DataTables::showSide() {
    // What was searched for among the one is not among the other.
    search_->clear();
    fillInSight();
    describe();
}

void DataTables::search(const QString& text) {
    items_->setFilter(showsItems() ? text : QString());
    users_->setFilter(showsItems() ? QString() : text);
    describe();
}

void DataTables::describe() {
    search_->setVisible(!showsReport());
    note_->setVisible(!showsReport());
    if (showsReport()) return stack_->setCurrentIndex(kReport);
    const RowTableModel& model = *modelInSight();
    const QString noun = showsItems() ? values_->noun.many : tr("users");
    const QString all = countText(qint64(showsItems() ? values_->items.size() : values_->users.size()));
    search_->setPlaceholderText(tr("Search %1 %2").arg(all, noun));
    search_->setAccessibleName(search_->placeholderText());
    const QHeaderView& header = *tableInSight()->horizontalHeader();
    const int ratings = showsItems() ? int(ItemsTable::kRatings) : int(UsersTable::kRatings);
    const bool isMostFirst =
        header.sortIndicatorSection() == ratings && header.sortIndicatorOrder() == Qt::DescendingOrder;
    if (model.shownRows() < model.allRows())
        note_->setText(tr("%1 of %2 %3").arg(countText(model.shownRows()), all, noun));
    else if (!isMostFirst)
        note_->setText(tr("%1 %2").arg(all, noun));
    else if (!showsItems())
        note_->setText(tr("%1 %2, most active first").arg(all, noun));
    else
        note_->setText(
            (values_->isExplicit ? tr("%1 %2, most rated first") : tr("%1 %2, most popular first")).arg(all, noun));
    const bool foundNothing = model.shownRows() == 0 && !model.filter().isEmpty();
    nothingFound_->setText(tr("None of the %1 %2 matches “%3”").arg(all, noun, model.filter()));
    nothingHint_->setText(showsItems() ? tr("Title, category and year are searched: a part of a word is enough.")
                                       : tr("Their ids are searched: a part of one is enough."));
    stack_->setCurrentIndex(foundNothing ? kNothingFound : (showsItems() ? kItems : kUsers));
}

// From the field straight to what it found: arrow down and Enter go into the table, Escape empties the field.
bool DataTables::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
        search_->clear();
        return true;
    }
    const bool goesDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!goesDown || modelInSight()->shownRows() == 0) return false;
    DataTable* table = tableInSight();
    table->setFocus(Qt::TabFocusReason);
    if (!table->currentIndex().isValid()) table->setCurrentIndex(modelInSight()->index(0, 0));
    return true;
}

}  // namespace tastescope
