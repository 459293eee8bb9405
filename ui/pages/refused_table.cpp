#include "ui/pages/refused_table.h"

#include <QEvent>
#include <QHeaderView>

#include "ui/table_models/cell_delegate.h"
#include "ui/table_models/cell_roles.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"

namespace tastescope {

namespace {

constexpr int kRowHeight = 28;
constexpr int kNumberWidth = 80;
constexpr int kReasonWidth = 200;
constexpr int kLinesWidth = 170;

}  // namespace

RefusedTableModel::RefusedTableModel(Rows rows, QObject* parent) : QAbstractTableModel(parent), kind_(rows) {}

// The number stands first, then the reason; the text of a row is last and takes what room there is.
QStringList RefusedTableModel::heads() const {
    if (kind_ == Rows::samples) return {tr("Line"), tr("Reason"), tr("Row")};
    return {tr("Rows"), tr("Reason"), tr("Where"), tr("The first of them")};
}

void RefusedTableModel::setReasons(const std::vector<RefusedRowsValues>& reasons) {
    beginResetModel();
    rows_.clear();
    for (const RefusedRowsValues& reason : reasons) {
        if (kind_ == Rows::reasons)
            rows_.push_back({countText(reason.count), reason.reason, reason.lines,
                             reason.samples.empty() ? QString() : reason.samples.front().text});
        else
            for (const RefusedSample& sample : reason.samples)
                rows_.push_back({countText(sample.line), reason.reason, sample.text});
    }
    endResetModel();
}

int RefusedTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RefusedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(heads().size());
}

QVariant RefusedTableModel::data(const QModelIndex& index, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return rows_[std::size_t(index.row())].value(index.column());
        case kCellKindRole:
            return int(index.column() == 0 ? CellKind::figure : (index.column() == 1 ? CellKind::text : CellKind::quiet));
        default:
            return {};
    }
}

QVariant RefusedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(heads().value(section)) : QVariant();
}

RefusedTable::RefusedTable(RefusedTableModel::Rows rows, QWidget* parent)
    : QTableView(parent), model_(new RefusedTableModel(rows, this)) {
    setModel(model_);
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
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Rows that are left out"));
    setSizes();
}

void RefusedTable::setReasons(const std::vector<RefusedRowsValues>& reasons) {
    model_->setReasons(reasons);
}

void RefusedTable::setSizes() {
    verticalHeader()->setMinimumSectionSize(grown(kRowHeight));
    verticalHeader()->setDefaultSectionSize(grown(kRowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(grown(kRowHeight));
    horizontalHeader()->resizeSection(0, grown(kNumberWidth));
    horizontalHeader()->resizeSection(1, grown(kReasonWidth));
    if (model_->columnCount() > 3) horizontalHeader()->resizeSection(2, grown(kLinesWidth));
}

void RefusedTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) setSizes();
}

}  // namespace tastescope
