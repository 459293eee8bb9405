#include "ui/window/import_rows_model.h"

#include <QBrush>
#include <QGuiApplication>

#include <utility>

#include "ui/table_models/cell_roles.h"
#include "ui/theme/number_text.h"
#include "ui/theme/theme_tokens.h"

namespace tastescope {

namespace {

constexpr qreal kTint = 0.1;

}  // namespace

ImportRowsModel::ImportRowsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ImportRowsModel::setRows(std::vector<ImportColumnValues> columns, std::vector<ImportRowValues> rows) {
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    signColumn_ = 0;
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column].use == ColumnUse::rating) signColumn_ = int(column);
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

int ImportRowsModel::kindOf(const ImportRowValues& row, int column) const {
    if (!row.refusal.isEmpty() && column == signColumn_) return int(CellKind::refused);
    const ImportColumnValues& values = columns_[std::size_t(column)];
    if (values.isFigure) return int(CellKind::figure);
    return int(values.use == ColumnUse::none && !values.uses.empty() ? CellKind::quiet : CellKind::text);
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const {
    const ImportRowValues& row = rows_[std::size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.cells.value(index.column());
        case Qt::ToolTipRole:
            //: Over a row of a preview that is left out: where and why
            if (!row.refusal.isEmpty()) return tr("Line %1 is left out: %2").arg(countText(row.line), row.refusal);
            return row.cells.value(index.column());
        case Qt::AccessibleDescriptionRole:
            return row.refusal;
        case Qt::BackgroundRole: {
            if (row.refusal.isEmpty()) return {};
            const ThemeTokens& tokens = tokensFor(QGuiApplication::palette());
            return QBrush(mixed(tokens.surface, tokens.warn, kTint));
        }
        case kCellKindRole:
            return kindOf(row, index.column());
        default:
            return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const ImportColumnValues& column = columns_[std::size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) return column.name.isEmpty() ? tr("column %1").arg(section + 1) : column.name;
    return {};
}

}  // namespace tastescope
