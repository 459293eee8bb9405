#include "engine/reading/side_table.h"

#include <algorithm>
#include <utility>

#include "engine/core/errors.h"
#include "engine/reading/json_table.h"
#include "engine/reading/side_layout.h"

namespace tastescope {
namespace {

TextTable readTable(ByteSource& source, SideLayout layout) {
    constexpr std::size_t kNewsColumns = 8;
    constexpr std::size_t kNetflixColumns = 3;
    switch (layout) {
        case SideLayout::jsonObjects:
            return readJsonTable(source);
        case SideLayout::mindNews:
            return readPlainTable(source, '\t', kNewsColumns);
        case SideLayout::netflixTitles:
            return readPlainTable(source, ',', kNetflixColumns);
        default:
            return readTextTable(source);
    }
}

std::optional<std::size_t> idColumnOf(const TextTable& table, FileKind kind) {
    const bool isOfItems = kind == FileKind::items || kind == FileKind::tags;
    if (const auto column = columnOf(table, isOfItems ? ColumnMeaning::item : ColumnMeaning::user)) return column;
    const auto bare = std::find_if(table.names.begin(), table.names.end(), isBareIdName);
    if (bare == table.names.end()) return std::nullopt;
    return static_cast<std::size_t>(bare - table.names.begin());
}

}  // namespace

std::vector<std::string> genreNamesOf(const InputTree& tree, const TreeSurvey& survey) {
    const std::vector<const SurveyedFile*> files = survey.ofKind(FileKind::categoryNames);
    if (files.empty()) return {};
    try {
        TextTable table = readTextTable(*tree.open(files.front()->file));
        return table.columns.empty() ? std::vector<std::string>() : std::move(table.columns.front());
    } catch (const DataError&) {
        return {};
    }
}

std::optional<std::size_t> columnOf(const TextTable& table, ColumnMeaning meaning) {
    for (std::size_t column = 0; column < table.names.size(); ++column)
        if (meaningOfColumn(table.names[column]) == meaning) return column;
    return std::nullopt;
}

std::optional<SideTable> readSideTable(const InputTree& tree, std::size_t file, const FileNature& nature,
                                       const std::vector<std::string>& genreNames) {
    SideTable side{tree.files()[file].baseName(), nature, readTable(*tree.open(file), nature.layout), 0};
    side.table = withNamedColumns(std::move(side.table), nature.layout, genreNames);
    const std::optional<std::size_t> idColumn = idColumnOf(side.table, nature.kind);
    if (!idColumn) return std::nullopt;
    side.idColumn = *idColumn;
    return side;
}

std::size_t knownCount(const std::vector<std::string>& column, const IdMap& ids, std::size_t idCount) {
    std::vector<bool> isKnown(idCount, false);
    for (const std::string& id : column)
        if (const std::optional<std::uint32_t> index = ids.find(id); index && *index < idCount) isKnown[*index] = true;
    return static_cast<std::size_t>(std::count(isKnown.begin(), isKnown.end(), true));
}

RowOfIndex rowsByIndex(const SideTable& side, const IdMap& ids) {
    RowOfIndex rows(ids.size(), kNoRow);
    for (std::size_t row = 0; row < side.ids().size(); ++row) {
        const std::optional<std::uint32_t> index = ids.find(side.ids()[row]);
        if (index && rows[*index] == kNoRow) rows[*index] = static_cast<std::uint32_t>(row);
    }
    return rows;
}

}  // namespace tastescope
