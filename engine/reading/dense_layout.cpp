#include "engine/reading/dense_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/core/number_text.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/row_splitter.h"

namespace tastescope {
namespace {

constexpr double kNinetyNine = 99.0;
constexpr std::size_t kFewestColumns = 10;
constexpr std::size_t kFewestWithGaps = 20;
using Cells = std::vector<std::string>;

bool isNaN(std::string_view cell) {
    const std::optional<double> number = numberIn(cell);
    return number && std::isnan(*number);
}

bool isRating(const std::string& cell) {
    return isFiniteNumber(cell);
}

std::vector<Cells> rowsOf(const FileSample& sample, const DenseLayout& layout) {
    RowSplitter splitter(layout.delimiter, layout.hasQuotes);
    std::vector<std::string_view> fields;
    std::vector<Cells> rows;
    for (std::string_view rest = sample.text; !rest.empty() && rows.size() < SniffedText::kRowCount;) {
        const std::string_view line = takeLine(rest);
        const bool mayBeCut = rest.empty() && !sample.isWhole;
        if (trimmed(line).empty() || (mayBeCut && !rows.empty())) continue;
        splitter.split(line, fields);
        rows.emplace_back(fields.begin(), fields.end());
    }
    return rows;
}

bool namesRowIds(const std::string& cell) {
    return cell.empty() || meaningOfColumn(cell) == ColumnMeaning::user;
}

/// A first row of names; of numbers too if its first cell names the column of users.
bool isHeader(const std::vector<Cells>& rows) {
    const Cells& first = rows.front();
    const auto named = static_cast<std::size_t>(
        std::count_if(first.begin(), first.end(), [](const std::string& cell) { return !cell.empty() && !numberIn(cell); }));
    if (named * 2 > first.size()) return true;
    if (!namesRowIds(first.front())) return false;
    const bool othersAreFull = std::none_of(first.begin() + 1, first.end(), [](const std::string& cell) { return cell.empty(); });
    return othersAreFull && (!first.front().empty() || (rows.size() > 1 && !rows[1].front().empty()));
}

bool isCountOfRow(const Cells& row, const DenseLayout& layout) {
    const std::optional<double> count = numberIn(row.front());
    const auto ratings = std::count_if(row.begin() + 1, row.end(), [&](const std::string& cell) {
        return !layout.isMissing(cell) && isRating(cell);
    });
    return count && *count == static_cast<double>(ratings);
}

/// What the cells of a sample are, first columns left out.
struct CellCounts {
    std::size_t ratings = 0;
    std::size_t empty = 0;
    std::size_t ninetyNines = 0;
    std::size_t other = 0;
    double largest = 0.0;  // away from 0, of those that are not 99

    void look(const std::string& cell) {
        if (cell.empty() || isNaN(cell)) {
            ++empty;
        } else if (!isRating(cell)) {
            ++other;
        } else if (const double number = *numberIn(cell); number == kNinetyNine) {
            ++ninetyNines;
        } else {
            ++ratings;
            largest = std::max(largest, std::abs(number));
        }
    }
};

double likenessOf(const DenseLayout& layout, const CellCounts& counts) {
    const std::size_t all = counts.ratings + counts.empty + counts.ninetyNines + counts.other;
    const std::size_t items = layout.columnCount - layout.firstItemColumn();
    if (items < kFewestColumns || counts.other * 20 > all || counts.ratings == 0) return 0.0;
    if (layout.hasCountColumn) return 1.0;
    if (layout.isNinetyNineMissing && counts.ninetyNines > 0) return 0.9;
    return counts.empty > 0 && items >= kFewestWithGaps ? 0.7 : 0.0;
}

}  // namespace

bool DenseLayout::isMissing(std::string_view cell) const {
    if (cell.empty() || isNaN(cell)) return true;
    return isNinetyNineMissing && numberIn(cell) == kNinetyNine;
}

DenseLayout denseLayoutOf(const FileSample& sample) {
    DenseLayout layout;
    layout.delimiter = sample.sniffed.layout.delimiter;
    layout.hasQuotes = sample.sniffed.layout.hasQuotes;
    layout.columnCount = sample.sniffed.layout.columnCount;
    if (layout.columnCount < kFewestColumns) return layout;
    std::vector<Cells> rows = rowsOf(sample, layout);
    if (rows.empty()) return layout;
    layout.hasHeader = isHeader(rows);
    layout.hasUserColumn = layout.hasHeader && namesRowIds(rows.front().front());
    if (layout.hasHeader) rows.erase(rows.begin());
    const auto isUsual = [&](const Cells& row) { return row.size() == layout.columnCount; };
    const auto usual = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), isUsual));
    if (usual == 0 || usual * 10 < rows.size() * 9) return layout;
    CellCounts counts;
    for (const Cells& row : rows)
        std::for_each(row.begin() + 1, row.end(), [&](const std::string& cell) { counts.look(cell); });
    // On a scale that reaches up to it, 99 is a rating.
    layout.isNinetyNineMissing = counts.largest < kNinetyNine / 2;
    const auto counting = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const Cells& row) {
        return isUsual(row) && isCountOfRow(row, layout);
    }));
    layout.hasCountColumn = !layout.hasUserColumn && counting * 10 >= rows.size() * 9;
    layout.likeness = likenessOf(layout, counts);
    return layout;
}

}  // namespace tastescope
