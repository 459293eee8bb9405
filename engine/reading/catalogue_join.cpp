#include "engine/reading/catalogue_join.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/data/category_builder.h"

namespace tastescope {
namespace {

void setAttribute(AttributeTable& attributes, Attribute attribute, JoinedTable& joined) {
    joined.columns.push_back(attribute.name);
    for (Attribute& known : attributes.columns) {
        if (known.name != attribute.name) continue;
        known = std::move(attribute);
        return;
    }
    attributes.columns.push_back(std::move(attribute));
}

std::size_t matchedRows(const std::vector<std::string>& column, const IdMap& ids) {
    return static_cast<std::size_t>(
        std::count_if(column.begin(), column.end(), [&](const std::string& id) { return ids.find(id).has_value(); }));
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
                   const std::vector<std::optional<std::size_t>>& passedOver, JoinedTable& joined) {
    for (std::size_t column = 0; column < side.table.columns.size(); ++column) {
        const std::string name = attributeName(side.table.names[column]);
        const bool isPassedOver = std::find(passedOver.begin(), passedOver.end(), column) != passedOver.end();
        if (column == side.idColumn || isPassedOver || name.empty()) continue;
        const std::vector<std::string>& cells = side.table.columns[column];
        setAttribute(attributes, typedAttribute(name, name == "year" ? withoutSlips(cells) : cells, rows), joined);
    }
}

void addYearsOfTitles(Catalogue& catalogue, JoinedTable& joined) {
    if (catalogue.itemAttributes.find("year") != nullptr) return;
    NumberColumn years = yearsOfTitles(catalogue.itemTitles);
    const auto known =
        std::count_if(years.values.begin(), years.values.end(), [](double year) { return !std::isnan(year); });
    // A few years among many titles are part of the names ("Space Odyssey (2001)").
    if (static_cast<std::size_t>(known) * 2 > years.values.size())
        setAttribute(catalogue.itemAttributes, {"year", std::move(years)}, joined);
}

void setNoun(const SideTable& side, std::optional<std::size_t> titles, Dataset& dataset) {
    for (const std::optional<std::size_t> column : {std::optional(side.idColumn), titles})
        if (column && dataset.itemNoun == "item")
            if (const std::string noun = itemNounOfColumn(side.table.names[*column]); !noun.empty())
                dataset.itemNoun = noun;
}

}  // namespace

JoinedTable joinItems(const SideTable& side, bool addsItems, Dataset& dataset) {
    const TextTable& table = side.table;
    JoinedTable joined{table.rowCount, matchedRows(side.ids(), dataset.itemIds), {}};
    if (addsItems)
        for (const std::string& id : side.ids())
            if (!id.empty()) dataset.itemIds.indexOrAdd(id);
    const RowOfIndex rows = rowsByIndex(side, dataset.itemIds);
    const std::optional<std::size_t> titles = columnOf(table, ColumnMeaning::title);
    const std::optional<std::size_t> categories = columnOf(table, ColumnMeaning::categories);
    Catalogue& catalogue = dataset.catalogue;
    if (titles) {
        catalogue.itemTitles.resize(rows.size());
        for (std::size_t index = 0; index < rows.size(); ++index)
            if (rows[index] != kNoRow && !table.columns[*titles][rows[index]].empty())
                catalogue.itemTitles[index] = table.columns[*titles][rows[index]];
        joined.columns.emplace_back("title");
    }
    if (categories) {
        const std::vector<std::string>& types = table.layout.columnTypes;
        const bool isWordList = *categories < types.size() && types[*categories] == "token_seq";
        catalogue.itemCategories = categoryColumn(table.columns[*categories], rows, isWordList);
        joined.columns.push_back(table.names[*categories]);
    }
    addAttributes(catalogue.itemAttributes, side, rows, {titles, categories}, joined);
    if (titles) addYearsOfTitles(catalogue, joined);
    setNoun(side, titles, dataset);
    return joined;
}

JoinedTable joinUsers(const SideTable& side, Dataset& dataset) {
    JoinedTable joined{side.table.rowCount, matchedRows(side.ids(), dataset.userIds), {}};
    addAttributes(dataset.catalogue.userAttributes, side, rowsByIndex(side, dataset.userIds), {}, joined);
    return joined;
}

JoinedTable joinTags(const SideTable& side, Dataset& dataset) {
    constexpr std::ptrdiff_t kMost = 10;
    JoinedTable joined{side.table.rowCount, matchedRows(side.ids(), dataset.itemIds), {}};
    const std::optional<std::size_t> tags = columnOf(side.table, ColumnMeaning::tag);
    if (!tags) return joined;
    IdMap names;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> given;  // item, tag
    for (std::size_t row = 0; row < side.table.rowCount; ++row) {
        const std::string_view tag = trimmed(side.table.columns[*tags][row]);
        const std::optional<std::uint32_t> item = dataset.itemIds.find(side.ids()[row]);
        if (item && !tag.empty()) given.emplace_back(*item, names.indexOrAdd(tag));
    }
    std::sort(given.begin(), given.end());
    CategoryBuilder column;
    auto place = given.begin();
    for (std::uint32_t item = 0; item < dataset.itemIds.size(); ++item) {
        std::vector<std::pair<std::ptrdiff_t, std::uint32_t>> counts;  // less often is greater, then the later tag
        while (place != given.end() && place->first == item) {
            const auto next = std::upper_bound(place, given.end(), *place);
            counts.emplace_back(place - next, place->second);
            place = next;
        }
        const auto end = counts.begin() + std::min(kMost, static_cast<std::ptrdiff_t>(counts.size()));
        std::partial_sort(counts.begin(), end, counts.end());
        for (auto count = counts.begin(); count != end; ++count)
            column.add(names.id(count->second));
        column.endRow();
    }
    setAttribute(dataset.catalogue.itemAttributes, {"tags", column.finish()}, joined);
    return joined;
}

JoinedTable joinSearches(const SideTable& side, Dataset& dataset) {
    JoinedTable joined{side.table.rowCount, matchedRows(side.ids(), dataset.userIds), {}};
    const std::optional<std::size_t> words = columnOf(side.table, ColumnMeaning::words);
    if (!words) return joined;
    TextColumn searches;
    searches.values.resize(dataset.userCount());
    std::set<std::pair<std::uint32_t, std::string>> seen;
    for (std::size_t row = 0; row < side.table.rowCount; ++row) {
        const std::string text(trimmed(side.table.columns[*words][row]));
        const std::optional<std::uint32_t> user = dataset.userIds.find(side.ids()[row]);
        if (!user || text.empty() || !seen.emplace(*user, text).second) continue;
        std::string& all = searches.values[*user];
        all += (all.empty() ? "" : " · ") + text;
    }
    setAttribute(dataset.catalogue.userAttributes, {"searches", std::move(searches)}, joined);
    return joined;
}

JoinedTable joinVectors(const IdVectors& vectors, const std::string& name, bool areItems, Dataset& dataset) {
    const IdMap& ids = areItems ? dataset.itemIds : dataset.userIds;
    JoinedTable joined{vectors.ids.size(), matchedRows(vectors.ids, ids), {}};
    VectorColumn column;
    column.dimension = vectors.dimension;
    column.values.assign(ids.size() * vectors.dimension, 0.0F);
    std::vector<bool> isFilled(ids.size(), false);
    for (std::size_t row = 0; row < vectors.ids.size(); ++row) {
        const std::optional<std::uint32_t> index = ids.find(vectors.ids[row]);
        if (!index || isFilled[*index]) continue;
        isFilled[*index] = true;
        const auto begin = vectors.values.begin() + static_cast<std::ptrdiff_t>(row * vectors.dimension);
        std::copy_n(begin, vectors.dimension,
                    column.values.begin() + static_cast<std::ptrdiff_t>(std::size_t{*index} * vectors.dimension));
    }
    AttributeTable& attributes = areItems ? dataset.catalogue.itemAttributes : dataset.catalogue.userAttributes;
    setAttribute(attributes, {name, std::move(column)}, joined);
    return joined;
}

}  // namespace tastescope
