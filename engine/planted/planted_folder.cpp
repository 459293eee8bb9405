#include "engine/planted/planted_folder.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <fstream>
#include <numeric>
#include <string>
#include <string_view>
#include <system_error>
#include <variant>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/data/date_text.h"
#include "engine/planted/planted_truth_file.h"

namespace tastescope {
namespace {

/// A text file that says why it could not be written.
class TextFile {
  public:
    explicit TextFile(std::filesystem::path path)
        : path_(std::move(path)), file_(path_, std::ios::binary | std::ios::trunc) {
        check();
    }
    void write(std::string_view text) {
        file_.write(text.data(), static_cast<std::streamsize>(text.size()));
        check();
    }
    void close() {
        file_.close();
        check();
    }

  private:
    void check() const {
        if (!file_.fail()) return;
        throw DataError(path_.string(), "cannot be written: " + std::generic_category().message(errno),
                        "check the folder's permissions and the free space");
    }

    std::filesystem::path path_;
    std::ofstream file_;
};

/// The shortest text that reads back as the same number.
template <class Number>
void appendNumber(std::string& text, Number value) {
    char digits[32];
    const std::to_chars_result end = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, end.ptr);
}

/// A field by RFC 4180: in quotes if it holds a comma, a quote or a line break.
void appendField(std::string& text, std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char character : field) {
        if (character == '"') text += '"';
        text += character;
    }
    text += '"';
}

struct CellWriter {
    std::string& text;
    std::size_t row;

    void operator()(const TextColumn& column) const {
        if (row < column.values.size()) appendField(text, column.values[row]);
    }
    void operator()(const NumberColumn& column) const {
        if (row < column.values.size() && !std::isnan(column.values[row])) appendNumber(text, column.values[row]);
    }
    void operator()(const DateColumn& column) const {
        if (row < column.seconds.size() && column.seconds[row] != DateColumn::kUnknown)
            text += dateText(column.seconds[row]);
    }
    void operator()(const CategoryColumn& column) const {
        std::string joined;
        for (const std::uint32_t member : column.ofRow(row))
            joined += (joined.empty() ? "" : "|") + column.names[member];
        appendField(text, joined);
    }
    void operator()(const VectorColumn& column) const {
        const std::size_t begin = row * column.dimension;
        for (std::size_t place = begin; place < std::min(begin + column.dimension, column.values.size()); ++place) {
            if (place > begin) text += ' ';
            appendNumber(text, column.values[place]);
        }
    }
};

void writeRatings(const Dataset& dataset, const std::filesystem::path& path, int threadCount) {
    constexpr std::size_t kRowsPerBlock = std::size_t{1} << 17;
    constexpr std::size_t kBlocksAtOnce = 16;
    const InteractionColumns& columns = dataset.interactions;
    TextFile file(path);
    file.write(dataset.hasTimestamps() ? "userId,itemId,rating,timestamp\n" : "userId,itemId,rating\n");
    const std::size_t blockCount = blockCountFor(columns.size(), kRowsPerBlock);
    std::vector<std::string> texts(std::min(kBlocksAtOnce, blockCount));
    for (std::size_t first = 0; first < blockCount; first += kBlocksAtOnce) {
        const std::size_t count = std::min(kBlocksAtOnce, blockCount - first);
        forEachBlock(count, threadCount, [&](std::size_t block) {
            std::string& text = texts[block];
            text.clear();
            const BlockRange range = rowsOfBlock(first + block, kRowsPerBlock, columns.size());
            for (std::size_t row = range.begin; row < range.end; ++row) {
                appendField(text, dataset.userIds.id(columns.users[row]));
                text += ',';
                appendField(text, dataset.itemIds.id(columns.items[row]));
                text += ',';
                appendNumber(text, columns.values[row]);
                if (dataset.hasTimestamps()) {
                    text += ',';
                    appendNumber(text, columns.timestamps[row]);
                }
                text += '\n';
            }
        });
        for (std::size_t block = 0; block < count; ++block)
            file.write(texts[block]);
    }
    file.close();
}

std::string headerOf(std::string start, const AttributeTable& table) {
    for (const Attribute& column : table.columns) {
        start += ',';
        appendField(start, column.name);
    }
    return start + "\n";
}

void appendCells(std::string& text, const AttributeTable& table, std::size_t row) {
    for (const Attribute& column : table.columns) {
        text += ',';
        std::visit(CellWriter{text, row}, column.values);
    }
    text += '\n';
}

/// Indices by id, shorter ids first: whole numbers in their order, so that a reader meets the genres in the order of
/// the ring.
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

void writeItems(const Dataset& dataset, const std::filesystem::path& path) {
    const Catalogue& catalogue = dataset.catalogue;
    std::string text = headerOf("itemId,title,genres", catalogue.itemAttributes);
    for (const std::uint32_t item : indicesById(dataset.itemIds)) {
        appendField(text, dataset.itemIds.id(item));
        text += ',';
        if (item < catalogue.itemTitles.size()) appendField(text, catalogue.itemTitles[item]);
        text += ',';
        CellWriter{text, item}(catalogue.itemCategories);
        appendCells(text, catalogue.itemAttributes, item);
    }
    TextFile file(path);
    file.write(text);
    file.close();
}

void writeUsers(const Dataset& dataset, const std::filesystem::path& path) {
    std::string text = headerOf("userId", dataset.catalogue.userAttributes);
    for (std::uint32_t user = 0; user < dataset.userCount(); ++user) {
        appendField(text, dataset.userIds.id(user));
        appendCells(text, dataset.catalogue.userAttributes, user);
    }
    TextFile file(path);
    file.write(text);
    file.close();
}

}  // namespace

void writePlantedFolder(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw DataError(folder.string(), "the folder cannot be made: " + failure.message(),
                        "choose a place you may write to");
    writeRatings(dataset, folder / "ratings.csv", threadCount);
    writeItems(dataset, folder / "items.csv");
    writeUsers(dataset, folder / "users.csv");
    if (dataset.truth != nullptr) writePlantedTruth(dataset, folder);
}

}  // namespace tastescope
