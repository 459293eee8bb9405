#include "engine/reading/attribute_columns.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/data/category_builder.h"
#include "engine/data/id_map.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/number_list.h"
#include "engine/reading/time_text.h"

namespace tastescope {
namespace {

using Cells = std::vector<std::string>;

NumberColumn numbers(const Cells& cells, const RowOfIndex& rows) {
    NumberColumn column;
    column.values.assign(rows.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (rows[index] != kNoRow)
            column.values[index] = numberIn(trimmed(cells[rows[index]])).value_or(column.values[index]);
    return column;
}

/// A few long vectors among very many rows would be nearly all zeros.
bool areWorthTheirMemory(const Cells& cells, const RowOfIndex& rows, std::uint32_t dimension) {
    constexpr std::size_t kSmall = std::size_t{1} << 24;
    const auto filled = static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); }));
    return rows.size() * dimension <= kSmall || filled * 10 >= rows.size();
}

VectorColumn vectors(const Cells& cells, const RowOfIndex& rows, const NumberLists& lists) {
    VectorColumn column;
    column.dimension = lists.length;
    column.values.assign(rows.size() * lists.length, 0.0F);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (rows[index] == kNoRow) continue;
        std::size_t place = index * lists.length;
        forEachPiece(withoutBrackets(cells[rows[index]]), lists.separator, [&](std::string_view piece) {
            // Parsed as float, not by way of double, so that a vector written with nine digits comes back to the bit.
            if (piece.front() == '+') piece.remove_prefix(1);
            std::from_chars(piece.data(), piece.data() + piece.size(), column.values[place++]);
        });
    }
    return column;
}

TextColumn texts(const Cells& cells, const RowOfIndex& rows) {
    TextColumn column;
    column.values.resize(rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (rows[index] != kNoRow) column.values[index] = cells[rows[index]];
    return column;
}

DateColumn dates(const Cells& cells, const RowOfIndex& rows) {
    const DateOrder order = dateOrderOf(cells).value_or(DateOrder::dayFirst);
    DateColumn column;
    column.seconds.assign(rows.size(), DateColumn::kUnknown);
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (rows[index] != kNoRow)
            column.seconds[index] = timeIn(cells[rows[index]], order).value_or(DateColumn::kUnknown);
    return column;
}

/// Whether the cells that are not empty, one at least, all pass the test.
template <class Test>
bool allFilled(const Cells& cells, Test&& test) {
    bool isAnyFilled = false;
    for (const std::string& cell : cells) {
        if (trimmed(cell).empty()) continue;
        if (!test(cell)) return false;
        isAnyFilled = true;
    }
    return isAnyFilled;
}

bool areSeconds(const std::string& name, const Cells& cells) {
    constexpr double kSecondsFrom = 1e8;  // 1973; no year or count goes there
    return meaningOfColumn(name) == ColumnMeaning::timestamp && allFilled(cells, [](const std::string& cell) {
               return numberIn(trimmed(cell)).value_or(0.0) >= kSecondsFrom && timeIn(cell);
           });
}

bool areDates(const Cells& cells) {
    const DateOrder order = dateOrderOf(cells).value_or(DateOrder::dayFirst);
    return allFilled(cells, [order](const std::string& cell) { return timeIn(cell, order).has_value(); });
}

/// The first of the usual separators that any cell holds.
char separatorOf(const Cells& cells) {
    for (const char separator : {'|', ';', ','})
        for (const std::string& cell : cells)
            if (cell.find(separator) != std::string::npos) return separator;
    return '|';
}

constexpr char kUnparted = '\0';

/// Calls visit(name) for every category a cell names: "Crime|Drama", "['Crime', 'Drama']".
template <class Visit>
void forEachCategory(std::string_view cell, char separator, Visit&& visit) {
    const std::string_view list = separator == kUnparted ? trimmed(cell) : withoutBrackets(cell);
    const bool isBracketed = list.size() < trimmed(cell).size();
    forEachPiece(list, separator, [&](std::string_view piece) {
        const char quote = piece.front();
        const bool isQuoted =
            isBracketed && piece.size() >= 2 && (quote == '\'' || quote == '"') && piece.back() == quote;
        if (isQuoted) piece = piece.substr(1, piece.size() - 2);
        if (!piece.empty()) visit(piece);
    });
}

CategoryColumn categories(const Cells& cells, const RowOfIndex& rows, char separator) {
    constexpr std::string_view kNone = "(no genres listed)";
    CategoryBuilder inTable;
    for (const std::string& cell : cells) {
        if (cell != kNone) forEachCategory(cell, separator, [&](std::string_view name) { inTable.add(name); });
        inTable.endRow();
    }
    CategoryColumn table = inTable.finish();
    CategoryColumn column;
    for (const std::uint32_t row : rows) {
        const std::span<const std::uint32_t> members =
            row == kNoRow ? std::span<const std::uint32_t>() : table.ofRow(row);
        column.members.insert(column.members.end(), members.begin(), members.end());
        column.offsets.push_back(static_cast<std::uint32_t>(column.members.size()));
    }
    column.names = std::move(table.names);
    return column;
}

/// Whether the cells, parted so, are names that come again and again, not free text.
bool areRepeatingNames(const Cells& cells, char separator) {
    constexpr std::size_t kLongest = 60;
    constexpr std::size_t kFew = 10;
    constexpr std::size_t kMostNames = 1000;
    IdMap names;
    std::size_t count = 0;
    bool areShort = true;
    for (const std::string& cell : cells) {
        forEachCategory(cell, separator, [&](std::string_view name) {
            areShort = areShort && name.size() <= kLongest;
            if (areShort) names.indexOrAdd(name);
            ++count;
        });
        if (!areShort || names.size() > kMostNames) return false;
    }
    return count > 0 && names.size() * (names.size() <= kFew ? 2 : 4) <= count;
}

/// What parts the names of categories in a column, if it is one of categories.
std::optional<char> categorySeparator(const Cells& cells) {
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); });
    for (const char separator : {'|', ';', ','}) {
        const auto parted = std::count_if(cells.begin(), cells.end(), [separator](const std::string& cell) {
            return cell.find(separator) != std::string::npos;
        });
        if (parted * 2 > filled && areRepeatingNames(cells, separator)) return separator;
    }
    if (areRepeatingNames(cells, kUnparted)) return kUnparted;
    return std::nullopt;
}

bool isTitle(const std::string& name) {
    return meaningOfColumn(name) == ColumnMeaning::title || name.starts_with("title");
}

std::optional<double> yearAtEnd(std::string_view title) {
    constexpr std::size_t kLength = 6;  // "(1995)"
    title = trimmed(title);
    if (title.size() < kLength || title.back() != ')' || title[title.size() - kLength] != '(') return std::nullopt;
    const std::string_view digits = title.substr(title.size() - kLength + 1, 4);
    if (!std::all_of(digits.begin(), digits.end(), [](char digit) { return digit >= '0' && digit <= '9'; }))
        return std::nullopt;
    return numberIn(digits);
}

}  // namespace

Attribute typedAttribute(std::string name, const Cells& cells, const RowOfIndex& rows) {
    if (isTitle(name)) return {std::move(name), texts(cells, rows)};
    const NumberLists lists = numberListsOf(cells);
    if (lists.length == 1 && areSeconds(name, cells)) return {std::move(name), dates(cells, rows)};
    if (lists.length == 1) return {std::move(name), numbers(cells, rows)};
    if (lists.length > 1 && areWorthTheirMemory(cells, rows, lists.length))
        return {std::move(name), vectors(cells, rows, lists)};
    if (areDates(cells)) return {std::move(name), dates(cells, rows)};
    if (const std::optional<char> separator = categorySeparator(cells))
        return {std::move(name), categories(cells, rows, *separator)};
    return {std::move(name), texts(cells, rows)};
}

CategoryColumn categoryColumn(const Cells& cells, const RowOfIndex& rows, bool isWordList) {
    return categories(cells, rows, isWordList ? ' ' : separatorOf(cells));
}

NumberColumn yearsOfTitles(const std::vector<std::string>& titles) {
    NumberColumn years;
    years.values.reserve(titles.size());
    for (const std::string& title : titles)
        years.values.push_back(yearAtEnd(title).value_or(std::numeric_limits<double>::quiet_NaN()));
    return years;
}

}  // namespace tastescope
