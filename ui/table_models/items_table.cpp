#include "ui/table_models/items_table.h"

#include "ui/theme/number_text.h"

namespace tastescope {

void ItemsTable::setRows(std::vector<ItemRow> rows) {
    beginRows();
    rows_ = std::move(rows);
    endRows();
}

void ItemsTable::setNoun(const QString& noun) {
    noun_ = noun;
    emit headerDataChanged(Qt::Horizontal, kTitle, kTitle);
}

void ItemsTable::setCategoryTitle(const QString& title) {
    categoryTitle_ = title;
    emit headerDataChanged(Qt::Horizontal, kCategory, kCategory);
}

void ItemsTable::setExplicit(bool isExplicit) {
    isExplicit_ = isExplicit;
    emit headerDataChanged(Qt::Horizontal, kRatings, kRatings);
}

QString ItemsTable::searchText(int source) const {
    const ItemRow& row = rows_[std::size_t(source)];
    QString text;
    text.reserve(row.title.size() + row.categoryName.size() + 6);
    text += row.title;
    text += QLatin1Char(' ');
    text += row.categoryName;
    if (row.year > 0) text += QLatin1Char(' ') + QString::number(row.year);
    return text;
}

QString ItemsTable::headerText(int column) const {
    switch (column) {
        case kTitle:
            return noun_.isEmpty() ? tr("Item") : noun_;
        case kCategory:
            return categoryTitle_.isEmpty() ? tr("Category") : categoryTitle_;
        case kYear:
            return tr("Year");
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

CellKind ItemsTable::cellKind(int column) const {
    switch (column) {
        case kTitle:
            return CellKind::marked;
        case kCategory:
            return CellKind::quiet;
        case kValues:
            return CellKind::bars;
        default:
            return CellKind::figure;
    }
}

QVariant ItemsTable::cell(int source, int column, int role) const {
    const ItemRow& row = rows_[std::size_t(source)];
    if (role == kBarsRole && column == kValues) return QVariant::fromValue(row.bars);
    if (role == kCategoryRole) return row.category;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case kTitle:
            return row.title;
        case kCategory:
            return row.categoryName;
        case kYear:
            return row.year > 0 ? QString::number(row.year) : QString();
        case kRatings:
            return countText(row.ratings);
        case kMean:
            return fixedText(row.mean, 2);
        default:
            return {};
    }
}

double ItemsTable::sortNumber(int source, int column) const {
    const ItemRow& row = rows_[std::size_t(source)];
    switch (column) {
        case kYear:
            return row.year > 0 ? row.year : std::numeric_limits<double>::quiet_NaN();
        case kMean:
        case kValues:
            return row.mean;
        default:
            return row.ratings;
    }
}

}  // namespace tastescope
