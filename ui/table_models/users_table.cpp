#include "ui/table_models/users_table.h"

#include "ui/theme/number_text.h"

namespace tastescope {

void UsersTable::setRows(std::vector<UserRow> rows) {
    beginRows();
    rows_ = std::move(rows);
    endRows();
}

void UsersTable::setExplicit(bool isExplicit) {
    isExplicit_ = isExplicit;
    emit headerDataChanged(Qt::Horizontal, kRatings, kRatings);
}

QString UsersTable::searchText(int source) const {
    return rows_[std::size_t(source)].id;
}

QString UsersTable::headerText(int column) const {
    switch (column) {
        case kUser:
            return tr("User");
        case kRatings:
            return isExplicit_ ? tr("Ratings") : tr("Interactions");
        case kMean:
            return tr("Mean");
        case kValues:
            return tr("Values");
        default:
            return {};
    }
}

CellKind UsersTable::cellKind(int column) const {
    switch (column) {
        case kUser:
            return CellKind::text;
        case kValues:
            return CellKind::bars;
        default:
            return CellKind::figure;
    }
}

QVariant UsersTable::cell(int source, int column, int role) const {
    const UserRow& row = rows_[std::size_t(source)];
    if (role == kBarsRole && column == kValues) return QVariant::fromValue(row.bars);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case kUser:
            return row.id;
        case kRatings:
            return countText(row.ratings);
        case kMean:
            return fixedText(row.mean, 2);
        default:
            return {};
    }
}

double UsersTable::sortNumber(int source, int column) const {
    const UserRow& row = rows_[std::size_t(source)];
    return column == kMean || column == kValues ? row.mean : row.ratings;
}

}  // namespace tastescope
