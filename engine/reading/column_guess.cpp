#include "engine/reading/column_guess.h"

#include <algorithm>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/column_meaning.h"
#include "engine/core/number_text.h"
#include "engine/reading/time_text.h"

namespace tastescope {
namespace {

constexpr double kTimestampsFrom = 1e8;  // 1973; no rating scale goes there

bool looksLikeTimestamps(const SniffedText& sniffed, std::size_t column) {
    return sniffed.shareOf(column, [](const std::string& cell) {
        const std::optional<double> number = numberIn(cell);
        return number && *number >= kTimestampsFrom;
    }) > 0.5;
}

bool isMostlyNumeric(const SniffedText& sniffed, std::size_t column) {
    return sniffed.shareOf(column, [](const std::string& cell) { return numberIn(cell).has_value(); }) > 0.5;
}

std::optional<std::size_t> columnMeaning(const SniffedText& sniffed, ColumnMeaning meaning) {
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    for (std::size_t column = 0; column < names.size(); ++column)
        if (meaningOfColumn(names[column]) == meaning) return column;
    return std::nullopt;
}

/// Of several columns that may hold the time ("reviewTime", "unixReviewTime") the first that holds numbers.
std::optional<std::size_t> timestampColumn(const SniffedText& sniffed) {
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    for (std::size_t column = 0; column < names.size(); ++column)
        if (meaningOfColumn(names[column]) == ColumnMeaning::timestamp && isMostlyNumeric(sniffed, column))
            return column;
    return columnMeaning(sniffed, ColumnMeaning::timestamp);
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::size_t leftmostFree(std::optional<std::size_t> user, std::optional<std::size_t> item, const ColumnRoles& roles) {
    std::size_t column = 0;
    while (column == user || column == item || column == roles.rating || column == roles.timestamp)
        ++column;
    return column;
}

ColumnGuess guessByName(const SniffedText& sniffed, const std::string& path) {
    ColumnGuess guess;
    std::optional<std::size_t> user = columnMeaning(sniffed, ColumnMeaning::user);
    std::optional<std::size_t> item = columnMeaning(sniffed, ColumnMeaning::item);
    guess.roles.rating = columnMeaning(sniffed, ColumnMeaning::rating);
    guess.roles.timestamp = timestampColumn(sniffed);
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    // Ratings are evidence enough that the other columns are a user and an item; a bare list of items is not.
    const bool canFill = guess.roles.rating.has_value() && (user || item) && names.size() >= 3;
    if ((!user || !item) && !canFill)
        throw DataError(path,
                        TASTESCOPE_TR("its header names no ") +
                            std::string(user   ? "item"
                                        : item ? "user"
                                               : "user and item") +
                            " column: " + joined(names),
                        TASTESCOPE_TR("say which column is which, for example user,item,rating,timestamp"));
    for (std::optional<std::size_t>* role : {&user, &item}) {
        if (*role) continue;
        *role = leftmostFree(user, item, guess.roles);
        if (**role >= names.size()) throw DataError(path, TASTESCOPE_TR("has too few columns"), "");
        guess.notes.push_back("column \"" + names[**role] + "\" is taken as the " + (role == &user ? "user" : "item"));
    }
    guess.roles.user = *user;
    guess.roles.item = *item;
    return guess;
}

ColumnRoles guessByPosition(const SniffedText& sniffed) {
    ColumnRoles roles;
    const std::size_t columns = sniffed.layout.columnCount;
    if (columns == 3) {
        if (looksLikeTimestamps(sniffed, 2))
            roles.timestamp = 2;
        else
            roles.rating = 2;
    } else if (columns >= 4) {
        const bool isSwapped = looksLikeTimestamps(sniffed, 2) && !looksLikeTimestamps(sniffed, 3);
        roles.rating = isSwapped ? 3 : 2;
        roles.timestamp = isSwapped ? 2 : 3;
        const bool isFourthTime = columns == 4 || looksLikeTimestamps(sniffed, *roles.timestamp);
        if (!isFourthTime) roles.timestamp.reset();
    }
    return roles;
}

}  // namespace

ColumnGuess guessColumns(const SniffedText& sniffed, const std::string& path) {
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    const bool hasKnownNames = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return meaningOfColumn(name) != ColumnMeaning::unknown;
    });
    if (hasKnownNames) return guessByName(sniffed, path);
    ColumnGuess guess;
    guess.roles = guessByPosition(sniffed);
    return guess;
}

ColumnRoles withReadableTimestamps(ColumnRoles roles, const SniffedText& sniffed, std::vector<std::string>& notes) {
    if (!roles.timestamp || sniffed.rows.empty()) return roles;
    const double readable =
        sniffed.shareOf(*roles.timestamp, [](const std::string& cell) { return timeIn(cell).has_value(); });
    if (readable > 0.0) return roles;
    notes.push_back("column " + std::to_string(*roles.timestamp + 1) +
                    " looks like a time but holds no times that can be read; it is passed over");
    roles.timestamp.reset();
    return roles;
}

}  // namespace tastescope
