#include "engine/writing/dataset_tables.h"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "engine/writing/calendar_text.h"
#include "engine/writing/text_file.h"
#include "engine/writing/written_rows.h"

namespace tastescope {
namespace {

void writeWhole(const std::filesystem::path& path, std::string_view text) {
    TextFile file(path);
    file.write(text);
    file.close();
}

std::string headerOf(std::string start, const AttributeTable& table, const TableStyle& style) {
    for (const Attribute& column : table.columns) {
        start += style.delimiter;
        appendField(start, column.name, style);
    }
    return start += style.lineEnd;
}

void appendCells(std::string& text, const AttributeTable& table, std::size_t row, const TableStyle& style) {
    for (const Attribute& column : table.columns) {
        text += style.delimiter;
        appendCell(text, column, row, style);
    }
    text += style.lineEnd;
}

}  // namespace

void writeRatingTable(const Dataset& dataset, const std::filesystem::path& path, const TableStyle& style,
                      const TableNames* names, int threadCount) {
    const InteractionColumns& columns = dataset.interactions;
    TextFile file(path);
    if (names != nullptr) {
        const std::string delimiter(1, style.delimiter);
        std::string header = names->user + delimiter + names->item + delimiter + names->rating;
        if (dataset.hasTimestamps()) header += delimiter + names->timestamp;
        file.write(header += style.lineEnd);
    }
    writeRows(file, columns.size(), threadCount, [&](std::string& text, std::size_t row) {
        appendField(text, dataset.userIds.id(columns.users[row]), style);
        text += style.delimiter;
        appendField(text, dataset.itemIds.id(columns.items[row]), style);
        text += style.delimiter;
        appendNumber(text, columns.values[row], style);
        if (dataset.hasTimestamps()) {
            text += style.delimiter;
            if (style.hasWrittenTimes)
                text += europeanTime(columns.timestamps[row]);
            else
                appendNumber(text, columns.timestamps[row]);
        }
        text += style.lineEnd;
    });
    file.close();
}

void writeItemTable(const Dataset& dataset, const std::filesystem::path& path, const TableStyle& style,
                    const TableNames& names) {
    const Catalogue& catalogue = dataset.catalogue;
    const std::string delimiter(1, style.delimiter);
    std::string text = headerOf(names.item + delimiter + names.title + delimiter + names.categories,
                                catalogue.itemAttributes, style);
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        appendField(text, dataset.itemIds.id(item), style);
        text += style.delimiter;
        if (item < catalogue.itemTitles.size()) appendField(text, catalogue.itemTitles[item], style);
        text += style.delimiter;
        appendCategories(text, catalogue.itemCategories, item, style);
        appendCells(text, catalogue.itemAttributes, item, style);
    }
    writeWhole(path, text);
}

void writeUserTable(const Dataset& dataset, const std::filesystem::path& path, const TableStyle& style,
                    const TableNames& names) {
    std::string text = headerOf(names.user, dataset.catalogue.userAttributes, style);
    for (std::uint32_t user = 0; user < dataset.userCount(); ++user) {
        appendField(text, dataset.userIds.id(user), style);
        appendCells(text, dataset.catalogue.userAttributes, user, style);
    }
    writeWhole(path, text);
}

std::vector<std::uint32_t> indicesById(const IdMap& ids) {
    std::vector<std::uint32_t> indices(ids.size());
    std::iota(indices.begin(), indices.end(), 0U);
    std::sort(indices.begin(), indices.end(), [&](std::uint32_t left, std::uint32_t right) {
        const std::string_view leftId = ids.id(left);
        const std::string_view rightId = ids.id(right);
        return leftId.size() != rightId.size() ? leftId.size() < rightId.size() : leftId < rightId;
    });
    return indices;
}

}  // namespace tastescope
