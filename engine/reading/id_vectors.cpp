#include "engine/reading/id_vectors.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/npy_file.h"
#include "engine/reading/row_splitter.h"
#include "engine/reading/text_table.h"

namespace tastescope {
namespace {

std::string stemOf(const std::string& baseName) {
    return baseName.substr(0, baseName.rfind('.'));
}

/// How well a file's name says that it holds the ids of the array: 0 not at all.
int idLikeness(const std::string& arrayStem, const std::string& baseName) {
    const bool isText = baseName.ends_with(".txt");
    if (!isText && !baseName.ends_with(".npy")) return 0;
    const std::string stem = stemOf(baseName);
    if (stem == arrayStem) return isText ? 3 : 0;
    const bool isOfIds = stem.find("ids") != std::string::npos || stem.ends_with("_id");
    if (!isOfIds) return 0;
    return stem.starts_with(arrayStem) ? 2 : 1;
}

std::vector<std::string> idsOf(const InputTree& tree, std::size_t file) {
    std::vector<std::string> ids;
    const std::unique_ptr<ByteSource> source = tree.open(file);
    if (tree.files()[file].name.ends_with(".npy")) {
        for (const std::int64_t id : readNpy(*source, tree.files()[file].byteCount).integers)
            ids.push_back(std::to_string(id));
        return ids;
    }
    const std::string text = readWholeText(*source);
    for (std::string_view rest = text; !rest.empty();)
        if (const std::string_view id = trimmed(takeLine(rest)); !id.empty()) ids.emplace_back(id);
    return ids;
}

/// The ids in the file beside the array that says best that it has them, if there are `count`.
std::optional<std::vector<std::string>> idsBeside(const InputTree& tree, std::size_t array, std::size_t count) {
    const InputFile& file = tree.files()[array];
    const std::string stem = stemOf(file.baseName());
    for (int wanted = 3; wanted > 0; --wanted)
        for (std::size_t other = 0; other < tree.files().size(); ++other) {
            const InputFile& beside = tree.files()[other];
            if (other == array || beside.folder() != file.folder()) continue;
            if (idLikeness(stem, beside.baseName()) != wanted) continue;
            if (std::vector<std::string> ids = idsOf(tree, other); ids.size() == count) return ids;
        }
    return std::nullopt;
}

void makeFinite(IdVectors& vectors) {
    for (float& value : vectors.values) {
        if (std::isfinite(value)) continue;
        value = 0.0F;
        ++vectors.notFiniteCount;
    }
}

/// Appends the numbers of a row; false, and nothing appended, if it has others than `dimension` numbers.
bool appendNumbers(const std::vector<std::string_view>& fields, std::uint32_t dimension, std::vector<float>& values) {
    const std::size_t before = values.size();
    for (std::size_t field = 1; field < fields.size(); ++field) {
        std::string_view text = trimmed(fields[field]);
        if (text.starts_with('+')) text.remove_prefix(1);
        float number = 0.0F;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || end != text.data() + text.size() || failure == std::errc::invalid_argument) break;
        values.push_back(number);
    }
    if (fields.size() == dimension + 1 && values.size() == before + dimension) return true;
    values.resize(before);
    return false;
}

/// How well the vectors fit these ids: the share of the ids that they know, 0 if it is too small to be meant.
double fitness(const IdVectors& vectors, const IdMap& ids, std::size_t idCount) {
    constexpr double kFewest = 0.1;
    if (vectors.ids.empty() || idCount == 0) return 0.0;
    const auto known = static_cast<double>(std::count_if(
        vectors.ids.begin(), vectors.ids.end(), [&](const std::string& id) { return ids.find(id).has_value(); }));
    const double share = known / static_cast<double>(idCount);
    const bool isMeant = share >= kFewest || known * 2 >= static_cast<double>(vectors.ids.size());
    return isMeant ? share : 0.0;
}

}  // namespace

std::string vectorName(const InputTree& tree, std::size_t file) {
    const std::string baseName = tree.files()[file].baseName();
    return baseName.substr(0, baseName.find('.'));
}

std::optional<bool> areVectorsOfItems(const IdVectors& vectors, const Dataset& dataset) {
    const double ofItems = fitness(vectors, dataset.itemIds, dataset.itemCount());
    const double ofUsers = fitness(vectors, dataset.userIds, dataset.userCount());
    if (ofItems == 0.0 && ofUsers == 0.0) return std::nullopt;
    return ofItems >= ofUsers;
}

IdVectors readVectorTable(ByteSource& source) {
    LineBlocks blocks(source);
    std::string_view block = blocks.next();
    const std::string_view sample = sniffSample(block);
    const DelimitedLayout layout = sniffLayout(sample, sample.size() == block.size()).layout;
    RowSplitter splitter(layout.delimiter, layout.hasQuotes);
    std::vector<std::string_view> fields;
    IdVectors vectors;
    vectors.dimension = static_cast<std::uint32_t>(layout.columnCount - 1);
    bool headerIsDue = layout.hasHeader;
    for (; !block.empty(); block = blocks.next())
        while (!block.empty()) {
            const std::string_view line = takeLine(block);
            if (trimmed(line).empty() || std::exchange(headerIsDue, false)) continue;
            const bool isRow = splitter.split(line, fields) && !trimmed(fields.front()).empty() &&
                               appendNumbers(fields, vectors.dimension, vectors.values);
            if (isRow)
                vectors.ids.emplace_back(trimmed(fields.front()));
            else
                ++vectors.refusedCount;
        }
    makeFinite(vectors);
    return vectors;
}

IdVectors readArrayWithIds(const InputTree& tree, std::size_t file) {
    NpyArray array = readNpy(*tree.open(file), tree.files()[file].byteCount);
    IdVectors vectors;
    if (!array.integers.empty() || array.rows == 0 || array.columns < 2) return vectors;
    std::optional<std::vector<std::string>> ids = idsBeside(tree, file, array.rows);
    if (!ids)
        throw DataError(tree.pathOf(file), TASTESCOPE_TR("has no file of as many ids beside it"),
                        TASTESCOPE_TR("put a text file of the same name with one id a line into its folder"));
    vectors.ids = std::move(*ids);
    vectors.dimension = static_cast<std::uint32_t>(array.columns);
    vectors.values = std::move(array.numbers);
    makeFinite(vectors);
    return vectors;
}

}  // namespace tastescope
