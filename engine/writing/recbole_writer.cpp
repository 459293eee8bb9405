#include "engine/writing/recbole_writer.h"

#include <algorithm>
#include <string>
#include <variant>

#include "engine/writing/dataset_tables.h"
#include "engine/writing/item_text.h"
#include "engine/writing/text_file.h"
#include "engine/writing/written_ids.h"

namespace tastescope {
namespace {

std::string typedName(const Attribute& column) {
    struct Typed {
        std::string operator()(const TextColumn&) const { return ":token_seq"; }
        std::string operator()(const NumberColumn&) const { return ":float"; }
        std::string operator()(const DateColumn&) const { return ":token"; }
        std::string operator()(const CategoryColumn&) const { return ":token"; }
        std::string operator()(const VectorColumn&) const { return ":float_seq"; }
    };
    return column.name + std::visit(Typed{}, column.values);
}

/// Types stand in the names; columns of their own are all that the tables of other formats have, too.
AttributeTable withTypedNames(const AttributeTable& table) {
    AttributeTable typed = table;
    for (Attribute& column : typed.columns)
        column.name = typedName(column);
    return typed;
}

/// A list of words is parted by spaces; names that have a space themselves are one token, parted by bars.
bool areWords(const std::vector<std::string>& names) {
    return std::none_of(names.begin(), names.end(),
                        [](const std::string& name) { return name.find(' ') != std::string::npos; });
}

void writeItems(const Dataset& dataset, const std::filesystem::path& path, const TableStyle& style) {
    const Catalogue& catalogue = dataset.catalogue;
    const bool isWordList = areWords(catalogue.itemCategories.names);
    std::string text = std::string("item_id:token\ttitle:token_seq\tgenre:") + (isWordList ? "token_seq" : "token");
    for (const Attribute& column : catalogue.itemAttributes.columns)
        text += "\t" + typedName(column);
    text += '\n';
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        text += std::string(dataset.itemIds.id(item)) + "\t" + titleOf(dataset, item) + "\t" +
                categoriesOf(dataset, item, isWordList ? " " : "|");
        for (const Attribute& column : catalogue.itemAttributes.columns) {
            text += '\t';
            appendCell(text, column, item, style);
        }
        text += '\n';
    }
    TextFile file(path);
    file.write(text);
    file.close();
}

}  // namespace

void writeRecBole(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    requireIdsWithout(dataset, "\t\r\n", "RecBole");
    requireTitlesWithout(dataset, "\t\r\n", "RecBole");
    const std::string name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    TableStyle style;
    style.delimiter = '\t';
    TableNames names;
    names.user = "user_id:token";
    names.item = "item_id:token";
    names.rating = "rating:float";
    names.timestamp = "timestamp:float";
    writeRatingTable(dataset, folder / (name + ".inter"), style, &names, threadCount);
    writeItems(dataset, folder / (name + ".item"), style);
    Dataset users;
    users.userIds = dataset.userIds;
    users.catalogue.userAttributes = withTypedNames(dataset.catalogue.userAttributes);
    writeUserTable(users, folder / (name + ".user"), style, names);
}

}  // namespace tastescope
