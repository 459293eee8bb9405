#include "ui/table_models/rated_table.h"

#include "ui/theme/number_text.h"

namespace tastescope {

void RatedTable::setRows(std::vector<RatedTableRow> rows) {
    beginRows();
    rows_ = std::move(rows);
    endRows();
}

void RatedTable::setDecimals(int decimals) {
    if (decimals == decimals_) return;
    decimals_ = decimals;
    if (shownRows() > 0) emit dataChanged(index(0, kRating), index(shownRows() - 1, kRating));
}

QString RatedTable::searchText(int source) const {
    return rows_[std::size_t(source)].title;
}

QString RatedTable::headerText(int column) const {
    return column == kTitle ? tr("Rated") : tr("rating");
}

CellKind RatedTable::cellKind(int column) const {
    return column == kTitle ? CellKind::marked : CellKind::stars;
}

QVariant RatedTable::cell(int source, int column, int role) const {
    const RatedTableRow& row = rows_[std::size_t(source)];
    if (role == kCategoryRole) return row.category;
    if (role != Qt::DisplayRole) return {};
    return column == kTitle ? row.title : fixedText(row.rating, decimals_);
}

double RatedTable::sortNumber(int source, int) const {
    return rows_[std::size_t(source)].rating;
}

}  // namespace tastescope
