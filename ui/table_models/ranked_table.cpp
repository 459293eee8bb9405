#include "ui/table_models/ranked_table.h"

#include "ui/theme/number_text.h"

#include <cmath>

namespace tastescope {

void RankedTable::setRows(std::vector<RankedTableRow> rows) {
    beginRows();
    rows_ = std::move(rows);
    endRows();
}

void RankedTable::setScale(double low, double high, double ownMean) {
    low_ = low;
    high_ = high;
    ownMean_ = ownMean;
    if (shownRows() > 0) emit dataChanged(index(0, kScale), index(shownRows() - 1, kScale));
}

void RankedTable::setDecimals(int score, int rating) {
    if (score == scoreDecimals_ && rating == ratingDecimals_) return;
    scoreDecimals_ = score;
    ratingDecimals_ = rating;
    if (shownRows() > 0) emit dataChanged(index(0, kHit), index(shownRows() - 1, kScore));
}

QString RankedTable::searchText(int source) const {
    return rows_[std::size_t(source)].title;
}

QString RankedTable::headerText(int column) const {
    switch (column) {
        case kTitle:
            return tr("Recommended");
        case kScore:
            return tr("predicted");
        default:
            return {};
    }
}

CellKind RankedTable::cellKind(int column) const {
    switch (column) {
        case kRank:
            return CellKind::rank;
        case kTitle:
            return CellKind::marked;
        case kHit:
            return CellKind::hit;
        case kScale:
            return CellKind::scale;
        default:
            return CellKind::figure;
    }
}

QVariant RankedTable::cell(int source, int column, int role) const {
    const RankedTableRow& row = rows_[std::size_t(source)];
    if (role == kCategoryRole) return row.category;
    if (role == kScaleRole && column == kScale) {
        const auto share = [this](double value) { return (value - low_) / std::max(1e-12, high_ - low_); };
        return QVariant::fromValue(CellScale{share(row.score), std::isfinite(ownMean_) ? share(ownMean_) : -1.0});
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case kRank:
            return countText(row.rank);
        case kTitle:
            return row.title;
        case kHit:
            return row.isHit && std::isfinite(row.hiddenRating) ? fixedText(row.hiddenRating, ratingDecimals_) : QString();
        case kScore:
            return fixedText(row.score, scoreDecimals_);
        default:
            return {};
    }
}

double RankedTable::sortNumber(int source, int column) const {
    const RankedTableRow& row = rows_[std::size_t(source)];
    switch (column) {
        case kRank:
            return row.rank;
        case kHit:
            return row.isHit ? row.hiddenRating : -1;
        default:
            return row.score;
    }
}

}  // namespace tastescope
