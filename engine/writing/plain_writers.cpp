#include "engine/writing/plain_writers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/writing/dataset_tables.h"
#include "engine/writing/rows_by_index.h"
#include "engine/writing/text_file.h"
#include "engine/writing/written_ids.h"
#include "engine/writing/written_rows.h"

namespace tastescope {
namespace {

void requireDense(const Dataset& dataset) {
    constexpr double kNinetyNine = 99.0;
    constexpr std::size_t kFewestItems = 10;
    requireIdsWithout(dataset, "\r\n", "A dense matrix");
    if (dataset.catalogueItemCount() < kFewestItems)
        throw RequestError(TASTESCOPE_TR("a dense matrix of fewer than ten items is not known as one"),
                           TASTESCOPE_TR("write csv instead"));
    const double largest = std::max(std::abs(dataset.minimumValue), std::abs(dataset.maximumValue));
    if (!(largest < kNinetyNine / 2))
        throw RequestError(TASTESCOPE_TR("a dense matrix cannot hold ratings this large: 99 stands for no rating"),
                           TASTESCOPE_TR("write csv instead"));
}

/// One user's ratings by item; NaN where there is none.
void takeRatings(const Dataset& dataset, std::uint32_t user, std::span<const std::size_t> rows,
                 std::vector<float>& ratings) {
    std::fill(ratings.begin(), ratings.end(), std::numeric_limits<float>::quiet_NaN());
    for (const std::size_t row : rows) {
        float& rating = ratings[dataset.interactions.items[row]];
        if (!std::isnan(rating))
            throw RequestError(TASTESCOPE_TR("a dense matrix cannot hold two ratings of one item by user ") +
                                   std::string(dataset.userIds.id(user)),
                               TASTESCOPE_TR("write csv, which holds repeated rows"));
        rating = dataset.interactions.values[row];
    }
}

}  // namespace

void writeUserLists(const Dataset& dataset, const std::filesystem::path& folder, int) {
    requireIdsWithout(dataset, " \t,\r\n", "A list a user");
    const RowsByIndex rows(dataset.interactions.users, dataset.userCount());
    TextFile file(folder / "train.txt");
    std::string line;
    for (std::uint32_t user = 0; user < dataset.userCount(); ++user) {
        line = dataset.userIds.id(user);
        for (const std::size_t row : rows.of(user)) {
            line += ' ';
            line += dataset.itemIds.id(dataset.interactions.items[row]);
        }
        file.write(line += '\n');
    }
    file.close();
}

void writeNcf(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    requireIdsWithout(dataset, "\t\r\n\"", "NCF");
    const std::string name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    TableStyle style;
    style.delimiter = '\t';
    writeRatingTable(dataset, folder / (name + ".train.rating"), style, nullptr, threadCount);
}

void writeLibmf(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    requireWholeNumberIds(dataset, "LIBMF");
    const InteractionColumns& columns = dataset.interactions;
    TextFile file(folder / "ratings.txt");
    writeRows(file, columns.size(), threadCount, [&](std::string& text, std::size_t row) {
        text += dataset.userIds.id(columns.users[row]);
        text += ' ';
        text += dataset.itemIds.id(columns.items[row]);
        text += ' ';
        appendNumber(text, columns.values[row]);
        text += '\n';
    });
    file.close();
}

void writeDenseMatrix(const Dataset& dataset, const std::filesystem::path& folder, int) {
    requireDense(dataset);
    const TableStyle style;
    const std::vector<std::uint32_t> items = indicesById(dataset.itemIds);
    TextFile file(folder / "matrix.csv");
    std::string line = "userId";
    for (const std::uint32_t item : items) {
        line += ',';
        appendField(line, dataset.itemIds.id(item), style);
    }
    file.write(line += '\n');
    const RowsByIndex rows(dataset.interactions.users, dataset.userCount());
    std::vector<float> ratings(dataset.catalogueItemCount());
    for (std::uint32_t user = 0; user < dataset.userCount(); ++user) {
        takeRatings(dataset, user, rows.of(user), ratings);
        line.clear();
        appendField(line, dataset.userIds.id(user), style);
        for (const std::uint32_t item : items) {
            line += ',';
            if (std::isnan(ratings[item]))
                line += "99";
            else
                appendNumber(line, ratings[item]);
        }
        file.write(line += '\n');
    }
    file.close();
}

}  // namespace tastescope
