#include "engine/reading/file_nature.h"

#include <algorithm>
#include <set>

#include "engine/core/number_text.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/dense_layout.h"
#include "engine/reading/json_fields.h"
#include "engine/reading/line_blocks.h"

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

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}
bool isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter & 0x80) != 0;
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

FileNature natureByNames(const FileSample& sample) {
    const SniffedText& sniffed = sample.sniffed;
    const bool hasUser = hasColumn(sniffed, ColumnMeaning::user);
    const bool hasItem = hasColumn(sniffed, ColumnMeaning::item);
    const bool describesItems =
        hasColumn(sniffed, ColumnMeaning::title) || hasColumn(sniffed, ColumnMeaning::categories);
    const bool isTagging = hasColumn(sniffed, ColumnMeaning::tag) && !hasColumn(sniffed, ColumnMeaning::rating);
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    const bool hasBareId = std::any_of(names.begin(), names.end(), isBareIdName);
    if (hasUser && hasItem) return {isTagging ? FileKind::tags : FileKind::ratings};
    if (hasItem && (describesItems || sample.name.ends_with(".item"))) return {FileKind::items};
    if (hasUser && hasColumn(sniffed, ColumnMeaning::words)) return {FileKind::searches};
    if (hasUser && sniffed.layout.columnCount >= 2) return {FileKind::users};
    if (hasBareId && describesItems) return {FileKind::items};
    return {};
}

bool isNewsId(const std::string& cell) {
    return cell.size() > 1 && cell[0] == 'N' && std::all_of(cell.begin() + 1, cell.end(), isDigit);
}

bool isListOfEntities(const std::string& cell) {
    return cell.starts_with("[");
}

/// MIND's news: known by its ids, and by titles in words; or, whatever the ids, by its eight columns of which the last
/// two list the entities of title and abstract.
bool isMindNews(const SniffedText& sniffed) {
    constexpr std::size_t kTitle = 3;
    constexpr std::size_t kColumns = 8;
    const DelimitedLayout& layout = sniffed.layout;
    if (layout.delimiter != "\t" || layout.hasHeader || !isAllDifferent(sniffed, 0)) return false;
    if (layout.columnCount == kColumns && holds(sniffed, 6, isListOfEntities) && holds(sniffed, 7, isListOfEntities))
        return true;
    return layout.columnCount > kTitle + 1 && holds(sniffed, 0, isNewsId) && holds(sniffed, kTitle, isWords);
}

/// Netflix's films: an id, a year or NULL, and the rest of the line.
bool isNetflixTitles(const FileSample& sample) {
    std::size_t rows = 0;
    std::size_t titles = 0;
    std::set<std::string> ids;
    for (std::string_view rest = sample.text; !rest.empty() && rows < SniffedText::kRowCount; ++rows) {
        const std::string_view line = takeLine(rest);
        const std::size_t year = line.find(',') + 1;
        const std::size_t title = line.find(',', year) + 1;
        if (year == 0 || title == 0) continue;
        const std::string_view yearText = line.substr(year, title - 1 - year);
        const bool isYear = yearText == "NULL" ||
                            (yearText.size() == 4 && std::all_of(yearText.begin(), yearText.end(), isDigit) &&
                             (yearText.starts_with("18") || yearText.starts_with("19") || yearText.starts_with("20")));
        const std::string_view id = line.substr(0, year - 1);
        const bool isId = !id.empty() && std::all_of(id.begin(), id.end(), isDigit);
        if (isYear && isId && std::any_of(line.begin() + static_cast<std::ptrdiff_t>(title), line.end(), isLetter) &&
            ids.insert(std::string(id)).second)
            ++titles;
    }
    return rows > 0 && static_cast<double>(titles) >= kNearlyAll * static_cast<double>(rows);
}

/// An id and at least eight numbers in every row, most of them broken, as features are.
bool isVectors(const FileSample& sample) {
    constexpr std::size_t kFewestNumbers = 8;
    const SniffedText& sniffed = sample.sniffed;
    const std::size_t columns = sniffed.layout.columnCount;
    if (columns < kFewestNumbers + 1 || sniffed.consistency < kNearlyAll || !isAllDifferent(sniffed, 0)) return false;
    std::size_t broken = 0;
    for (const std::vector<std::string>& row : sniffed.rows) {
        if (row.size() != columns) continue;
        if (!std::all_of(row.begin() + 1, row.end(), isNumber)) return false;
        broken += static_cast<std::size_t>(std::count_if(row.begin() + 1, row.end(), [](const std::string& cell) {
            return cell.find_first_of(".eE") != std::string::npos;
        }));
    }
    const bool isMostlyBroken = broken * 2 > sniffed.rows.size() * (columns - 1);
    return isMostlyBroken && denseLayoutOf(sample).likeness == 0.0;
}

/// JSON objects with an item and its title or categories, and no user.
bool isJsonItems(const FileSample& sample) {
    if (!beginsAsJson(sample.text)) return false;
    const JsonRoles roles = jsonRolesOf(sample, DateOrder::dayFirst);
    const auto has = [&](ColumnMeaning meaning) {
        return std::any_of(roles.found.begin(), roles.found.end(),
                           [meaning](const std::string& name) { return meaningOfColumn(name) == meaning; });
    };
    return !roles.item.empty() && roles.user.empty() && (has(ColumnMeaning::title) || has(ColumnMeaning::categories));
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

bool isBareIdName(std::string_view name) {
    return name == "id" || name == "Id" || name == "ID" || name == "编号";
}

FileNature natureOf(const FileSample& sample) {
    const SniffedText& sniffed = sample.sniffed;
    if (sample.name.ends_with(".npy")) return {FileKind::array};
    if (isJsonItems(sample)) return {FileKind::items, SideLayout::jsonObjects};
    if (isNetflixTitles(sample)) return {FileKind::items, SideLayout::netflixTitles};
    if (sniffed.rows.empty() || sniffed.layout.columnCount < 2 || sniffed.consistency < 0.5) return {};
    if (isMindNews(sniffed)) return {FileKind::items, SideLayout::mindNews};
    if (isVectors(sample)) return {FileKind::vectors};
    const std::vector<std::string>& names = sniffed.layout.columnNames;
    const bool hasKnownNames = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return meaningOfColumn(name) != ColumnMeaning::unknown;
    });
    if (hasKnownNames) return natureByNames(sample);
    if (sniffed.consistency < 0.75) return {};
    return natureByContents(sniffed);
}

}  // namespace tastescope
