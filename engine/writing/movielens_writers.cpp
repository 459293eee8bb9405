#include "engine/writing/movielens_writers.h"

#include <string>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/writing/dataset_tables.h"
#include "engine/writing/item_text.h"
#include "engine/writing/text_file.h"
#include "engine/writing/written_ids.h"
#include "engine/writing/written_rows.h"

namespace tastescope {
namespace {

void writeWhole(const std::filesystem::path& path, std::string_view text) {
    TextFile file(path);
    file.write(text);
    file.close();
}

std::string genreFlags(const CategoryColumn& categories, std::uint32_t item) {
    std::vector<bool> flags(categories.names.size(), false);
    for (const std::uint32_t member : categories.ofRow(item))
        flags[member] = true;
    std::string text;
    for (const bool flag : flags)
        text += flag ? "|1" : "|0";
    return text;
}

void writeGenreFlags(const Dataset& dataset, const std::filesystem::path& folder) {
    const CategoryColumn& categories = dataset.catalogue.itemCategories;
    std::string genres;
    for (std::size_t genre = 0; genre < categories.names.size(); ++genre)
        genres += categories.names[genre] + "|" + std::to_string(genre) + "\n";
    writeWhole(folder / "u.genre", latin1WherePossible(std::move(genres)));
    std::string items;
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        const std::optional<std::int64_t> year = yearOf(dataset, item);
        items += std::string(dataset.itemIds.id(item)) + "|" + titleOf(dataset, item) + "|" +
                 (year ? "01-Jan-" + std::to_string(*year) : std::string()) + "||" +
                 genreFlags(categories, item) + "\n";
    }
    writeWhole(folder / "u.item", latin1WherePossible(std::move(items)));
}

/// u.user has fixed columns; data without them have no such file.
void writeUserColumns(const Dataset& dataset, const std::filesystem::path& folder) {
    std::vector<const Attribute*> columns;
    for (const char* name : {"age", "gender", "occupation", "zip_code"})
        columns.push_back(dataset.catalogue.userAttributes.find(name));
    if (columns[0] == nullptr || columns[1] == nullptr || columns[2] == nullptr) return;
    TableStyle style;
    style.delimiter = '|';
    style.hasQuotes = false;
    std::string users;
    for (std::uint32_t user = 0; user < dataset.userCount(); ++user) {
        users += dataset.userIds.id(user);
        for (const Attribute* column : columns) {
            users += '|';
            if (column != nullptr) appendCell(users, *column, user, style);
        }
        users += '\n';
    }
    writeWhole(folder / "u.user", latin1WherePossible(std::move(users)));
}

}  // namespace

void writeMovieLens100k(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    constexpr std::size_t kFewestGenres = 3;  // with fewer flags u.item is no longer known as what it is
    const std::string format = "MovieLens 100K";
    requireIdsWithout(dataset, "|\t\r\n\"", format);
    requireTitlesWithout(dataset, "|\t\r\n", format);
    if (dataset.catalogue.itemCategories.names.size() < kFewestGenres)
        throw RequestError(format + TASTESCOPE_TR(" needs at least three genres"),
                           TASTESCOPE_TR("write movielens-csv, which can do without"));
    TableStyle style;
    style.delimiter = '\t';
    writeRatingTable(dataset, folder / "u.data", style, nullptr, threadCount);
    writeGenreFlags(dataset, folder);
    writeUserColumns(dataset, folder);
}

void writeMovieLens1m(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    requireIdsWithout(dataset, ":\r\n", "MovieLens 1M");
    requireTitlesWithout(dataset, "\r\n", "MovieLens 1M");
    const InteractionColumns& columns = dataset.interactions;
    TextFile ratings(folder / "ratings.dat");
    writeRows(ratings, columns.size(), threadCount, [&](std::string& text, std::size_t row) {
        text += dataset.userIds.id(columns.users[row]);
        text += "::";
        text += dataset.itemIds.id(columns.items[row]);
        text += "::";
        appendNumber(text, columns.values[row]);
        if (dataset.hasTimestamps()) {
            text += "::";
            appendNumber(text, columns.timestamps[row]);
        }
        text += '\n';
    });
    ratings.close();
    std::string items;
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        const std::string title = titleWithYear(dataset, item);
        if (title.find("::") != std::string::npos)
            throw RequestError(TASTESCOPE_TR("MovieLens 1M cannot hold a title with \"::\": ") + title,
                               TASTESCOPE_TR("write csv, which holds any title"));
        items += std::string(dataset.itemIds.id(item)) + "::" + title + "::" + categoriesOf(dataset, item, "|") + "\n";
    }
    writeWhole(folder / "movies.dat", latin1WherePossible(std::move(items)));
}

void writeMovieLensCsv(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    TableStyle style;
    style.lineEnd = "\r\n";
    TableNames names;
    names.item = "movieId";
    writeRatingTable(dataset, folder / "ratings.csv", style, &names, threadCount);
    std::string items = "movieId,title,genres\r\n";
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        const std::string genres = categoriesOf(dataset, item, "|");
        appendField(items, dataset.itemIds.id(item), style);
        items += ',';
        appendField(items, titleWithYear(dataset, item), style);
        items += ',';
        appendField(items, genres.empty() ? "(no genres listed)" : genres, style);
        items += style.lineEnd;
    }
    writeWhole(folder / "movies.csv", items);
}

}  // namespace tastescope
