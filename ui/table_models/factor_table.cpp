#include "ui/table_models/factor_table.h"

#include <QEvent>
#include <QHeaderView>

#include "ui/table_models/cell_delegate.h"
#include "ui/table_models/cell_roles.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"

namespace tastescope {

namespace {

constexpr int kRowHeight = 24;
constexpr int kFactorWidth = 48;
constexpr int kFigureWidth = 60;

}  // namespace

FactorTableModel::FactorTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void FactorTableModel::setRows(const std::vector<FactorRow>& rows) {
    if (rows.size() == rows_.size()) {
        rows_ = rows;
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(int(rows_.size()) - 1, columns - 1));
        return;
    }
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

int FactorTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int FactorTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns);
}

QString FactorTableModel::text(const FactorRow& row, int column) const {
    switch (column) {
        case factor:
            return countText(row.factor);
        case share:
            return percentText(row.share);
        case items:
            return fixedText(row.itemVariance, 3);
        case users:
            return fixedText(row.userVariance, 3);
        default:
            break;
    }
    if (row.isIdle) return tr("idle");
    if (row.correlatedWith == 0) return {};
    //: %1 is the number of a factor, %2 a correlation
    return tr("%1 (%2)").arg(countText(row.correlatedWith), fixedText(row.correlation, 2));
}

QVariant FactorTableModel::data(const QModelIndex& index, int role) const {
    const FactorRow& row = rows_[std::size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case kCellKindRole:
            if (index.column() == factor || row.isIdle) return int(index.column() == like ? CellKind::quiet : CellKind::rank);
            return int(index.column() == like ? CellKind::quiet : CellKind::figure);
        default:
            return {};
    }
}

QVariant FactorTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int((section == like ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
            case share:
                return tr("How much of the dot products this factor makes");
            case items:
                return tr("How far the items differ in this factor");
            case users:
                return tr("How far the users differ in this factor");
            case like:
                return tr("The factor that says most nearly the same of the items, and their correlation");
            default:
                return {};
        }
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case factor:
            return tr("Factor");
        case share:
            return tr("Share");
        case items:
            return tr("Items");
        case users:
            return tr("Users");
        default:
            return tr("Most like");
    }
}

FactorTable::FactorTable(QWidget* parent) : QTableView(parent), model_(new FactorTableModel(this)) {
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
    setAccessibleName(tr("Factors"));
    setSizes();
}

void FactorTable::setSizes() {
    verticalHeader()->setMinimumSectionSize(grown(kRowHeight));
    verticalHeader()->setDefaultSectionSize(grown(kRowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(grown(kRowHeight));
    horizontalHeader()->resizeSection(0, grown(kFactorWidth));
    for (int column = 1; column < 4; ++column) horizontalHeader()->resizeSection(column, grown(kFigureWidth));
}

void FactorTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) setSizes();
}

}  // namespace tastescope
