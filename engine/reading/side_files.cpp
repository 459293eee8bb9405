#include "engine/reading/side_files.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/reading/attribute_columns.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/tree_survey.h"
#include "engine/core/number_text.h"
#include "engine/reading/side_layout.h"

namespace tastescope {
namespace {

struct SideTable {
    std::string fileName;
    SideLayout layout = SideLayout::named;
    TextTable table;
    std::size_t idColumn = 0;
};

/// Whether `folder` is the rating file's own or one of those above it.
bool isAround(const std::string& folder, const std::string& ofRatings) {
    return folder.empty() || folder == ofRatings || ofRatings.starts_with(folder + "/");
}

std::optional<std::size_t> columnOf(const TextTable& table, ColumnMeaning meaning) {
    for (std::size_t column = 0; column < table.names.size(); ++column)
        if (meaningOfColumn(table.names[column]) == meaning) return column;
    return std::nullopt;
}

std::vector<std::string> categoryNames(const InputTree& tree, const TreeSurvey& survey) {
    const std::vector<const SurveyedFile*> files = survey.ofKind(FileKind::categoryNames);
    if (files.empty()) return {};
    TextTable table = readTextTable(*tree.open(files.front()->file));
    return table.columns.empty() ? std::vector<std::string>() : std::move(table.columns.front());
}

std::size_t knownCount(const SideTable& side, const IdMap& ids, std::size_t idCount) {
    std::vector<bool> isKnown(idCount, false);
    for (const std::string& id : side.table.columns[side.idColumn])
        if (const std::optional<std::uint32_t> index = ids.find(id); index && *index < idCount) isKnown[*index] = true;
    return static_cast<std::size_t>(std::count(isKnown.begin(), isKnown.end(), true));
}

/// The table of `kind` that describes most of the first `idCount` ids.
std::optional<SideTable> bestTable(const InputTree& tree, const TreeSurvey& survey, FileKind kind, const IdMap& ids, std::size_t idCount) {
    const ColumnMeaning idMeaning = kind == FileKind::items ? ColumnMeaning::item : ColumnMeaning::user;
    std::optional<SideTable> best;
    std::size_t mostKnown = 0;
    for (const SurveyedFile* file : survey.ofKind(kind)) {
        SideTable side{tree.files()[file->file].baseName(), file->nature.layout, readTextTable(*tree.open(file->file)), 0};
        side.table = withNamedColumns(std::move(side.table), side.layout, categoryNames(tree, survey));
        const std::optional<std::size_t> idColumn = columnOf(side.table, idMeaning);
        if (!idColumn) continue;
        side.idColumn = *idColumn;
        const std::size_t known = knownCount(side, ids, idCount);
        if (known <= mostKnown || known * 10 < idCount) continue;
        mostKnown = known;
        best = std::move(side);
    }
    return best;
}

/// Which row describes each index; of a repeated id the first row counts.
RowOfIndex rowsByIndex(const SideTable& side, const IdMap& ids) {
    RowOfIndex rows(ids.size(), kNoRow);
    const std::vector<std::string>& cells = side.table.columns[side.idColumn];
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::optional<std::uint32_t> index = ids.find(cells[row]);
        if (index && rows[*index] == kNoRow) rows[*index] = static_cast<std::uint32_t>(row);
    }
    return rows;
}

std::string attributeName(const std::string& columnName) {
    return columnName == "release_year" ? "year" : columnName;  // RecBole's name for it
}

/// A column of years with a few slips in it ("V", "unknown") is a column of years all the same.
std::vector<std::string> withoutSlips(std::vector<std::string> years) {
    const auto isNumber = [](const std::string& cell) { return isFiniteNumber(cell); };
    const auto numeric = static_cast<std::size_t>(std::count_if(years.begin(), years.end(), isNumber));
    if (numeric * 10 < years.size() * 9) return years;
    for (std::string& cell : years)
        if (!isNumber(cell)) cell.clear();
    return years;
}

void addAttributes(AttributeTable& attributes, const SideTable& side, const RowOfIndex& rows,
                   std::optional<std::size_t> titles, std::optional<std::size_t> categories) {
    for (std::size_t column = 0; column < side.table.columns.size(); ++column) {
        const std::string& name = side.table.names[column];
        if (column == side.idColumn || column == titles || column == categories || name.empty()) continue;
        const std::vector<std::string>& cells = side.table.columns[column];
        if (attributeName(name) == "year")
            attributes.columns.push_back(typedAttribute("year", withoutSlips(cells), rows));
        else
            attributes.columns.push_back(typedAttribute(name, cells, rows));
    }
}

void addYearsOfTitles(Catalogue& catalogue) {
    if (catalogue.itemAttributes.find("year") != nullptr) return;
    NumberColumn years = yearsOfTitles(catalogue.itemTitles);
    const auto known =
        std::count_if(years.values.begin(), years.values.end(), [](double year) { return !std::isnan(year); });
    // A few years among many titles are part of the names ("Space Odyssey (2001)").
    if (static_cast<std::size_t>(known) * 2 > years.values.size())
        catalogue.itemAttributes.columns.push_back({"year", std::move(years)});
}

void attachItems(const SideTable& side, Dataset& dataset) {
    for (const std::string& id : side.table.columns[side.idColumn])
        if (!id.empty()) dataset.itemIds.indexOrAdd(id);
    const RowOfIndex rows = rowsByIndex(side, dataset.itemIds);
    const TextTable& table = side.table;
    const std::optional<std::size_t> titles = columnOf(table, ColumnMeaning::title);
    const std::optional<std::size_t> categories = columnOf(table, ColumnMeaning::categories);
    Catalogue& catalogue = dataset.catalogue;
    if (titles) {
        catalogue.itemTitles.assign(rows.size(), "");
        for (std::size_t index = 0; index < rows.size(); ++index)
            if (rows[index] != kNoRow) catalogue.itemTitles[index] = table.columns[*titles][rows[index]];
    }
    if (categories) {
        const std::vector<std::string>& types = table.layout.columnTypes;
        const bool isWordList = *categories < types.size() && types[*categories] == "token_seq";
        catalogue.itemCategories = categoryColumn(table.columns[*categories], rows, isWordList);
    }
    addAttributes(catalogue.itemAttributes, side, rows, titles, categories);
    if (titles) addYearsOfTitles(catalogue);
    for (const std::string& name : table.names)
        if (const std::string noun = itemNounOfColumn(name); !noun.empty() && dataset.itemNoun == "item")
            dataset.itemNoun = noun;
}

std::string note(const char* what, const SideTable& side) {
    std::string text =
        std::string(what) + " from " + side.fileName + " (" + std::to_string(side.table.rowCount) + " rows)";
    if (side.table.unclosedCount > 0)
        text += "; " + std::to_string(side.table.unclosedCount) + " rows left out for an unclosed quote";
    return text;
}

}  // namespace

SideFiles attachSideFiles(const InputTree& tree, const std::string& folder, Dataset& dataset) {
    TreeSurvey survey = surveyTree(tree);
    std::erase_if(survey.files, [&](const SurveyedFile& file) { return !isAround(tree.files()[file.file].folder(), folder); });
    SideFiles found;
    if (const auto items = bestTable(tree, survey, FileKind::items, dataset.itemIds, dataset.itemCount())) {
        found.hasItems = true;
        found.itemLayout = items->layout;
        attachItems(*items, dataset);
        dataset.report.notes.push_back(note("items described", *items));
    }
    if (const auto users = bestTable(tree, survey, FileKind::users, dataset.userIds, dataset.userCount())) {
        found.hasUsers = true;
        addAttributes(dataset.catalogue.userAttributes, *users, rowsByIndex(*users, dataset.userIds), {}, {});
        dataset.report.notes.push_back(note("users described", *users));
    }
    return found;
}

}  // namespace tastescope
