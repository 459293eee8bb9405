#include "engine/writing/mind_writer.h"

#include <algorithm>
#include <string>

#include "engine/writing/calendar_text.h"
#include "engine/writing/dataset_tables.h"
#include "engine/writing/item_text.h"
#include "engine/writing/text_file.h"
#include "engine/writing/written_ids.h"
#include "engine/writing/written_rows.h"

namespace tastescope {
namespace {

/// Columns of news.tsv: id, category, subcategory, title, abstract, address, entities of title and of abstract.
std::string newsRow(const Dataset& dataset, std::uint32_t item) {
    const CategoryColumn& categories = dataset.catalogue.itemCategories;
    const auto members = categories.ofRow(item);
    const auto* abstracts = dataset.catalogue.itemAttributes.findAs<TextColumn>("description");
    std::string abstract =
        abstracts != nullptr && item < abstracts->values.size() ? abstracts->values[item] : std::string();
    std::replace_if(
        abstract.begin(), abstract.end(), [](char letter) { return letter == '\t' || letter == '\n' || letter == '\r'; },
        ' ');
    std::string row(dataset.itemIds.id(item));
    for (std::size_t place = 0; place < 2; ++place)
        row += "\t" + (place < members.size() ? categories.names[members[place]] : std::string());
    return row + "\t" + titleOf(dataset, item) + "\t" + abstract + "\t\t[]\t[]\n";
}

}  // namespace

void writeMind(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    requireIdsWithout(dataset, " \t\r\n", "MIND");
    requireTitlesWithout(dataset, "\t\r\n", "MIND");
    requireTimestamps(dataset, "MIND");
    const InteractionColumns& columns = dataset.interactions;
    TextFile behaviours(folder / "behaviors.tsv");
    writeRows(behaviours, columns.size(), threadCount, [&](std::string& text, std::size_t row) {
        appendNumber(text, row + 1);
        text += '\t';
        text += dataset.userIds.id(columns.users[row]);
        text += '\t' + americanTime(columns.timestamps[row]) + "\t\t";
        text += dataset.itemIds.id(columns.items[row]);
        text += "-1\n";
    });
    behaviours.close();
    TextFile news(folder / "news.tsv");
    for (const std::uint32_t item : indicesById(dataset.itemIds))
        news.write(newsRow(dataset, item));
    news.close();
}

}  // namespace tastescope
