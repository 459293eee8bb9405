#include "ui/table_models/data_table.h"

#include "ui/table_models/cell_delegate.h"
#include "ui/table_models/row_table_model.h"
#include "ui/theme/text_roles.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace tastescope {

namespace {

constexpr int kRowHeight = 32;
constexpr int kHeaderHeight = 28;

}  // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(true);
    setHeights();
}

// The header's own minimum comes from font and margin, and beats the default size: set both, and keep rows fixed,
// since sizing 60,000 rows by content takes more than a second.
void DataTable::setHeights() {
    verticalHeader()->setMinimumSectionSize(grown(kRowHeight));
    verticalHeader()->setDefaultSectionSize(grown(kRowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(grown(kHeaderHeight));
}

void DataTable::setTable(RowTableModel* model, const std::vector<ColumnWidth>& widths) {
    if (table_) table_->disconnect(this);
    table_ = model;
    widths_ = widths;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { restoreCurrent(false); });
    horizontalHeader()->setMinimumSectionSize(grown(24));
    for (const ColumnWidth& each : widths_) {
        horizontalHeader()->setSectionResizeMode(each.column,
                                                 each.width > 0 ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (each.width > 0) horizontalHeader()->resizeSection(each.column, grown(each.width));
    }
    // As the rows come, until a header is clicked; a third click brings that back.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
}

void DataTable::setWidth(int column, int width) {
    for (ColumnWidth& each : widths_)
        if (each.column == column) each.width = width;
    horizontalHeader()->resizeSection(column, grown(width));
}

void DataTable::setCurrentKey(qint64 key) {
    currentKey_ = key;
    restoreCurrent(true);
}

void DataTable::restoreCurrent(bool scrolls) {
    if (!table_) return;
    const QScopedValueRollback guard(isRestoring_, true);
    const int row = currentKey_ < 0 ? -1 : table_->shownRowOfKey(currentKey_);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const bool hadScroll = hasAutoScroll();
    setAutoScroll(scrolls);
    setCurrentIndex(table_->index(row, 0));
    setAutoScroll(hadScroll);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (isRestoring_ || !current.isValid() || !table_) return;
    const qint64 key = table_->keyAt(current.row());
    if (key == currentKey_) return;
    currentKey_ = key;
    emit picked(key);
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    setHeights();
    if (!table_) return;
    for (const ColumnWidth& each : widths_)
        if (each.width > 0) horizontalHeader()->resizeSection(each.column, grown(each.width));
}

// Titles elide; the whole text is a tooltip.
bool DataTable::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.data().toString();
    const bool isCut = fontMetrics().horizontalAdvance(text) > visualRect(index).width() - 36;
    QToolTip::showText(help->globalPos(), isCut ? text : QString(), this);
    return true;
}

}  // namespace tastescope
