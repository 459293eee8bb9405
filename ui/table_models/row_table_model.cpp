#include "ui/table_models/row_table_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tastescope {

namespace {

bool alignsRight(CellKind kind) {
    return kind == CellKind::figure || kind == CellKind::rank || kind == CellKind::stars || kind == CellKind::hit;
}

// The first four characters decide most comparisons without a look at the text.
quint64 prefixOf(QStringView text) {
    quint64 prefix = 0;
    for (qsizetype index = 0; index < 4; ++index)
        prefix = (prefix << 16) | (index < text.size() ? text[index].unicode() : 0u);
    return prefix;
}

}  // namespace

int RowTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

QVariant RowTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int source = shown_[std::size_t(index.row())];
    const CellKind kind = cellKind(index.column());
    switch (role) {
        case Qt::TextAlignmentRole:
            return int((alignsRight(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case kCellKindRole:
            return int(kind);
        case kRowKeyCellRole:
            return sourceKey(source);
        case kSortNumberRole:
            return sortNumber(source, index.column());
        default:
            return cell(source, index.column(), role);
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return headerText(section);
    if (role == Qt::TextAlignmentRole)
        return int((alignsRight(cellKind(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

qint64 RowTableModel::keyAt(int shownRow) const {
    return shownRow >= 0 && shownRow < shownRows() ? sourceKey(shown_[std::size_t(shownRow)]) : -1;
}

int RowTableModel::shownRowOfKey(qint64 key) const {
    const auto found = std::find_if(shown_.begin(), shown_.end(), [&](int source) { return sourceKey(source) == key; });
    return found == shown_.end() ? -1 : int(found - shown_.begin());
}

void RowTableModel::endRows() {
    const int rows = sourceRows();
    search_.clear();
    search_.reserve(rows);
    for (int source = 0; source < rows; ++source)
        search_.add(searchText(source));
    textRanks_.assign(std::size_t(columnCount()), {});
    passes_ = search_.matches(filter_);
    orderRows();
    pickShown();
    endResetModel();
}

void RowTableModel::setFilter(const QString& text) {
    if (text == filter_) return;
    beginResetModel();
    filter_ = text;
    passes_ = search_.matches(filter_);
    pickShown();
    endResetModel();
}

void RowTableModel::sort(int column, Qt::SortOrder order) {
    if (column >= columnCount() || (column == sortColumn_ && order == sortOrder_)) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = shown_;
    sortColumn_ = column;
    sortOrder_ = order;
    orderRows();
    pickShown();
    std::vector<int> placeOf(std::size_t(sourceRows()), -1);
    for (std::size_t row = 0; row < shown_.size(); ++row)
        placeOf[std::size_t(shown_[row])] = int(row);
    const QModelIndexList indexes = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& each : indexes)
        moved.append(index(placeOf[std::size_t(before[std::size_t(each.row())])], each.column()));
    changePersistentIndexList(indexes, moved);
    emit layoutChanged({}, VerticalSortHint);
}

bool RowTableModel::sortsByText(int column) const {
    const CellKind kind = cellKind(column);
    return kind == CellKind::text || kind == CellKind::quiet || kind == CellKind::marked;
}

// Text is compared once per column and set of rows; afterwards a sort compares numbers.
const std::vector<quint32>& RowTableModel::textRanks(int column) {
    std::vector<quint32>& ranks = textRanks_[std::size_t(column)];
    const int rows = sourceRows();
    if (int(ranks.size()) == rows) return ranks;
    struct Entry {
        quint64 prefix;
        int source;
    };
    std::vector<QString> texts;
    std::vector<Entry> entries;
    texts.reserve(std::size_t(rows));
    entries.reserve(std::size_t(rows));
    for (int source = 0; source < rows; ++source) {
        texts.push_back(SearchIndex::fold(cell(source, column, Qt::DisplayRole).toString()));
        entries.push_back(Entry{prefixOf(texts.back()), source});
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.prefix != b.prefix) return a.prefix < b.prefix;
        const int order = texts[std::size_t(a.source)].compare(texts[std::size_t(b.source)]);
        return order != 0 ? order < 0 : a.source < b.source;
    });
    ranks.assign(std::size_t(rows), 0);
    quint32 rank = 0;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        const auto source = std::size_t(entries[place].source);
        if (place > 0 && texts[source] != texts[std::size_t(entries[place - 1].source)]) ++rank;
        ranks[source] = rank;
    }
    return ranks;
}

void RowTableModel::orderRows() {
    const int rows = sourceRows();
    order_.resize(std::size_t(rows));
    std::iota(order_.begin(), order_.end(), 0);
    if (sortColumn_ < 0 || sortColumn_ >= columnCount()) return;
    std::vector<double> numbers(std::size_t(rows), 0.0);
    const bool isDescending = sortOrder_ == Qt::DescendingOrder;
    if (sortsByText(sortColumn_)) {
        const std::vector<quint32>& ranks = textRanks(sortColumn_);
        for (std::size_t source = 0; source < numbers.size(); ++source)
            numbers[source] = ranks[source];
    } else {
        for (int source = 0; source < rows; ++source)
            numbers[std::size_t(source)] = sortNumber(source, sortColumn_);
    }
    for (double& number : numbers) {
        if (isDescending) number = -number;
        if (std::isnan(number)) number = std::numeric_limits<double>::infinity();
    }
    std::stable_sort(order_.begin(), order_.end(),
                     [&](int a, int b) { return numbers[std::size_t(a)] < numbers[std::size_t(b)]; });
}

void RowTableModel::pickShown() {
    shown_.clear();
    shown_.reserve(order_.size());
    for (const int source : order_)
        if (passes_[std::size_t(source)]) shown_.push_back(source);
}

}  // namespace tastescope
