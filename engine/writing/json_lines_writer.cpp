#include "engine/writing/json_lines_writer.h"

#include <string>

#include "engine/core/json.h"
#include "engine/writing/dataset_tables.h"
#include "engine/writing/item_text.h"
#include "engine/writing/text_file.h"
#include "engine/writing/written_rows.h"

namespace tastescope {
namespace {

/// In quotes; bytes that are no UTF-8 become the sign for that.
std::string jsonText(std::string_view text) {
    return Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

void writeJsonLines(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    constexpr std::int64_t kMilliseconds = 1000;
    const InteractionColumns& columns = dataset.interactions;
    TextFile reviews(folder / "reviews.jsonl");
    writeRows(reviews, columns.size(), threadCount, [&](std::string& text, std::size_t row) {
        text += "{\"rating\": ";
        appendNumber(text, columns.values[row]);
        text += ", \"parent_asin\": " + jsonText(dataset.itemIds.id(columns.items[row]));
        text += ", \"user_id\": " + jsonText(dataset.userIds.id(columns.users[row]));
        if (dataset.hasTimestamps()) {
            text += ", \"timestamp\": ";
            appendNumber(text, columns.timestamps[row] * kMilliseconds);
        }
        text += "}\n";
    });
    reviews.close();
    TextFile meta(folder / "meta.jsonl");
    const CategoryColumn& categories = dataset.catalogue.itemCategories;
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        std::string names;
        for (const std::uint32_t member : categories.ofRow(item))
            names += (names.empty() ? "" : ", ") + jsonText(categories.names[member]);
        meta.write("{\"parent_asin\": " + jsonText(dataset.itemIds.id(item)) + ", \"title\": " +
                   jsonText(titleOf(dataset, item)) + ", \"categories\": [" + names + "]}\n");
    }
    meta.close();
}

}  // namespace tastescope
