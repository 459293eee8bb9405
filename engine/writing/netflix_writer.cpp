#include "engine/writing/netflix_writer.h"

#include <algorithm>
#include <string>

#include "engine/core/calendar_time.h"
#include "engine/writing/dataset_tables.h"
#include "engine/writing/item_text.h"
#include "engine/writing/rows_by_index.h"
#include "engine/writing/text_file.h"
#include "engine/writing/written_ids.h"

namespace tastescope {
namespace {

void requireNetflix(const Dataset& dataset) {
    requireWholeNumberIds(dataset, "Netflix");
    requireTitlesWithout(dataset, "\r\n", "Netflix");
    requireTimestamps(dataset, "Netflix");
}

std::string filmBlock(const Dataset& dataset, std::uint32_t item, std::span<const std::size_t> rows) {
    const InteractionColumns& columns = dataset.interactions;
    std::string text = std::string(dataset.itemIds.id(item)) + ":\n";
    for (const std::size_t row : rows) {
        text += dataset.userIds.id(columns.users[row]);
        text += ',';
        appendNumber(text, columns.values[row]);
        text += ',' + isoDate(calendarTime(columns.timestamps[row])) + '\n';
    }
    return text;
}

void writeTitles(const Dataset& dataset, const std::filesystem::path& folder) {
    std::string text;
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        const std::optional<std::int64_t> year = yearOf(dataset, item);
        text += std::string(dataset.itemIds.id(item)) + "," + (year ? std::to_string(*year) : "NULL") + "," +
                titleOf(dataset, item) + "\n";
    }
    TextFile file(folder / "movie_titles.csv");
    file.write(latin1WherePossible(std::move(text)));
    file.close();
}

/// "mv_0000001.txt"
std::string fileNameOf(std::string_view item) {
    constexpr std::size_t kDigits = 7;
    return "mv_" + std::string(kDigits - std::min(kDigits, item.size()), '0') + std::string(item) + ".txt";
}

}  // namespace

void writeNetflix(const Dataset& dataset, const std::filesystem::path& folder, int) {
    requireNetflix(dataset);
    const RowsByIndex rows(dataset.interactions.items, dataset.itemCount());
    TextFile file(folder / "combined_data_1.txt");
    for (const std::uint32_t item : indicesById(dataset.itemIds))
        if (item < dataset.itemCount()) file.write(filmBlock(dataset, item, rows.of(item)));
    file.close();
    writeTitles(dataset, folder);
}

void writeNetflixFiles(const Dataset& dataset, const std::filesystem::path& folder, int) {
    requireNetflix(dataset);
    const std::filesystem::path set = folder / "training_set";
    makeFolder(set);
    const RowsByIndex rows(dataset.interactions.items, dataset.itemCount());
    for (std::uint32_t item = 0; item < dataset.itemCount(); ++item) {
        TextFile file(set / fileNameOf(dataset.itemIds.id(item)));
        file.write(filmBlock(dataset, item, rows.of(item)));
        file.close();
    }
    writeTitles(dataset, folder);
}

}  // namespace tastescope
