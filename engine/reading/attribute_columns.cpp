#include "engine/reading/attribute_columns.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

#include "engine/data/id_map.h"
#include "engine/core/number_text.h"

namespace tastescope {
namespace {

using Cells = std::vector<std::string>;

/// Calls visit(piece) for the pieces of `text` between separators, trimmed, without empty ones.
template <class Visit>
void forEachPiece(std::string_view text, char separator, Visit&& visit) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        const std::string_view piece = trimmed(text.substr(0, end));
        if (!piece.empty()) visit(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// How many numbers the cell lists; 0 if it holds anything else.
std::uint32_t listLength(const std::string& cell) {
    std::uint32_t length = 0;
    bool isList = true;
    forEachPiece(cell, ' ', [&](std::string_view piece) {
        isList = isList && isFiniteNumber(piece);
        ++length;
    });
    return isList ? length : 0;
}

/// The common length of all lists of numbers in the cells: 1 for plain numbers, 0 if they are no such thing.
std::uint32_t commonListLength(const Cells& cells) {
    std::uint32_t common = 0;
    for (const std::string& cell : cells) {
        if (cell.empty()) continue;
        const std::uint32_t length = listLength(cell);
        if (length == 0 || (common != 0 && length != common)) return 0;
        common = length;
    }
    return common;
}

NumberColumn numbers(const Cells& cells, const RowOfIndex& rows) {
    NumberColumn column;
    column.values.assign(rows.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (rows[index] != kNoRow)
            column.values[index] = numberIn(trimmed(cells[rows[index]])).value_or(column.values[index]);
    return column;
}

VectorColumn vectors(const Cells& cells, const RowOfIndex& rows, std::uint32_t dimension) {
    VectorColumn column;
    column.dimension = dimension;
    column.values.assign(rows.size() * dimension, 0.0F);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (rows[index] == kNoRow) continue;
        std::size_t place = index * dimension;
        forEachPiece(cells[rows[index]], ' ', [&](std::string_view piece) {
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

char separatorOf(const Cells& cells) {
    for (const char separator : {'|', ';', ','})
        for (const std::string& cell : cells)
            if (cell.find(separator) != std::string::npos) return separator;
    return '|';
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
    const std::uint32_t length = commonListLength(cells);
    if (length == 0) return {std::move(name), texts(cells, rows)};
    if (length == 1) return {std::move(name), numbers(cells, rows)};
    return {std::move(name), vectors(cells, rows, length)};
}

CategoryColumn categoryColumn(const Cells& cells, const RowOfIndex& rows, bool isWordList) {
    constexpr std::string_view kNone = "(no genres listed)";
    const char separator = isWordList ? ' ' : separatorOf(cells);
    IdMap names;
    std::vector<std::vector<std::uint32_t>> membersOfRow(cells.size());
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells[row] == kNone) continue;
        forEachPiece(cells[row], separator, [&](std::string_view piece) {
            const std::uint32_t category = names.indexOrAdd(piece);
            std::vector<std::uint32_t>& members = membersOfRow[row];
            if (std::find(members.begin(), members.end(), category) == members.end()) members.push_back(category);
        });
    }
    CategoryColumn column;
    column.names = names.toStrings();
    for (const std::uint32_t row : rows) {
        if (row != kNoRow)
            column.members.insert(column.members.end(), membersOfRow[row].begin(), membersOfRow[row].end());
        column.offsets.push_back(static_cast<std::uint32_t>(column.members.size()));
    }
    return column;
}

NumberColumn yearsOfTitles(const std::vector<std::string>& titles) {
    NumberColumn years;
    years.values.reserve(titles.size());
    for (const std::string& title : titles)
        years.values.push_back(yearAtEnd(title).value_or(std::numeric_limits<double>::quiet_NaN()));
    return years;
}

}  // namespace tastescope
