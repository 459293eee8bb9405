#include "ui/widgets/row_list.h"

#include "ui/theme/text_roles.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace tastescope {

RowList::RowList(int rowHeight, QWidget* parent) : QListView(parent), rowHeight_(rowHeight) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { emit opened(index.data(kRowKeyRole).toLongLong()); });
}

void RowList::setLeastRows(int rows) {
    leastRows_ = rows;
    updateGeometry();
}

void RowList::setWishedRows(int rows) {
    wishedRows_ = rows;
    updateGeometry();
}

int RowList::rowHeight() const {
    return grown(rowHeight_);
}

QSize RowList::sizeHint() const {
    return QSize(grown(240), std::clamp(allRows(), 1, wishedRows_) * rowHeight());
}

QSize RowList::minimumSizeHint() const {
    return QSize(grown(160), std::min(leastRows_, std::max(1, allRows())) * rowHeight());
}

void RowList::rowsChanged() {
    setMaximumHeight(std::max(1, allRows()) * rowHeight());
    updateGeometry();
    setCapacity(viewport()->height() / rowHeight());
    restoreCurrent();
}

void RowList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    setCapacity(viewport()->height() / rowHeight());
    restoreCurrent();
}

void RowList::setCurrentKey(qint64 key) {
    currentKey_ = key;
    restoreCurrent();
}

void RowList::restoreCurrent() {
    const QScopedValueRollback guard(isRestoring_, true);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(kRowKeyRole).toLongLong() != currentKey_) continue;
        if (currentIndex() != index || !selectionModel()->isSelected(index)) setCurrentIndex(index);
        return;
    }
    clearSelection();
    setCurrentIndex({});
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (isRestoring_ || !current.isValid()) return;
    currentKey_ = current.data(kRowKeyRole).toLongLong();
    emit picked(currentKey_);
}

void RowList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        doItemsLayout();
        rowsChanged();
    }
}

}  // namespace tastescope
