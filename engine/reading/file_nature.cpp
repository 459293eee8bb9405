#include "engine/reading/file_nature.h"

#include <algorithm>
#include <set>

#include "engine/reading/column_meaning.h"
#include "engine/core/number_text.h"

namespace tastescope {
namespace {

constexpr double kNearlyAll = 0.9;

bool isFlag(const std::string& cell) {
    return cell == "0" || cell == "1";
}
bool isGender(const std::string& cell) {
    return cell == "M" || cell == "F";
}
bool isNumber(const std::string& cell) {
    return numberIn(cell).has_value();
}
bool isWords(const std::string& cell) {
    return cell.find(' ') != std::string::npos;
}

bool holds(const SniffedText& sniffed, std::size_t column, bool (*test)(const std::string&)) {
    return sniffed.shareOf(column, test) >= kNearlyAll;
}

bool isAllDifferent(const SniffedText& sniffed, std::size_t column) {
    std::set<std::string> seen;
    return std::all_of(sniffed.rows.begin(), sniffed.rows.end(), [&](const std::vector<std::string>& row) {
        return column < row.size() && seen.insert(row[column]).second;
    });
}

bool hasColumn(const SniffedText& sniffed, ColumnMeaning meaning) {
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    return std::any_of(names.begin(), names.end(),
                       [meaning](const std::string& name) { return meaningOfColumn(name) == meaning; });
}

FileNature natureByNames(const SniffedText& sniffed) {
    const bool hasUser = hasColumn(sniffed, ColumnMeaning::user);
    const bool hasItem = hasColumn(sniffed, ColumnMeaning::item);
    const bool describesItems =
        hasColumn(sniffed, ColumnMeaning::title) || hasColumn(sniffed, ColumnMeaning::categories);
    const bool isTagging = hasColumn(sniffed, ColumnMeaning::tag) && !hasColumn(sniffed, ColumnMeaning::rating);
    if (hasUser && hasItem) return {isTagging ? FileKind::other : FileKind::ratings};
    if (hasItem && describesItems) return {FileKind::items};
    if (hasUser && sniffed.layout.columnCount >= 2) return {FileKind::users};
    return {};
}

FileNature natureByContents(const SniffedText& sniffed) {
    const std::size_t columns = sniffed.layout.columnCount;
    const std::string& delimiter = sniffed.layout.delimiter;
    constexpr std::size_t kFirstFlag = 5;
    if (delimiter == "|" && columns > kFirstFlag + 2 && holds(sniffed, kFirstFlag, isFlag) &&
        holds(sniffed, columns - 1, isFlag))
        return {FileKind::items, SideLayout::movieLens100kItems};
    if (columns == 5 && holds(sniffed, 1, isNumber) && holds(sniffed, 2, isGender))
        return {FileKind::users, SideLayout::movieLens100kUsers};
    if (columns == 5 && holds(sniffed, 1, isGender) && holds(sniffed, 2, isNumber))
        return {FileKind::users, SideLayout::movieLens1mUsers};
    if (delimiter == "::" && columns == 3 && isAllDifferent(sniffed, 0) && sniffed.shareOf(2, isNumber) == 0.0)
        return {FileKind::items, SideLayout::movieLens1mItems};
    // Two columns without a repetition in either are a list of names and numbers, not who took what.
    const bool isList = columns == 2 && isAllDifferent(sniffed, 0) && isAllDifferent(sniffed, 1);
    if (isList && holds(sniffed, 1, isNumber) && !holds(sniffed, 0, isNumber)) return {FileKind::categoryNames};
    if (isList || columns < 2 || columns > 4) return {};
    if (holds(sniffed, 0, isWords) || holds(sniffed, 1, isWords)) return {};
    for (std::size_t column = 2; column < columns; ++column)
        if (sniffed.shareOf(column, isNumber) <= 0.5) return {};
    return {FileKind::ratings};
}

}  // namespace

FileNature natureOf(const FileSample& sample) {
    const SniffedText& sniffed = sample.sniffed;
    if (sniffed.rows.empty() || sniffed.layout.columnCount < 2 || sniffed.consistency < 0.5) return {};
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    const bool hasKnownNames = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return meaningOfColumn(name) != ColumnMeaning::unknown;
    });
    if (hasKnownNames) return natureByNames(sniffed);
    if (sniffed.consistency < 0.75) return {};
    return natureByContents(sniffed);
}

}  // namespace tastescope
