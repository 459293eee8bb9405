#include "engine/writing/dataset_writer.h"

#include <stdexcept>

#include "engine/writing/json_lines_writer.h"
#include "engine/writing/mind_writer.h"
#include "engine/writing/movielens_writers.h"
#include "engine/writing/netflix_writer.h"
#include "engine/writing/plain_writers.h"
#include "engine/writing/recbole_writer.h"
#include "engine/writing/table_writers.h"
#include "engine/writing/text_file.h"

namespace tastescope {
namespace {

using Times = CarriedParts::Times;

//                             ratings times           titles categories attributes
constexpr CarriedParts kAll = {true, Times::seconds, true, true, true};
constexpr CarriedParts kNoAttributes = {true, Times::seconds, true, true, false};
constexpr CarriedParts kRatings = {true, Times::seconds, false, false, false};
constexpr CarriedParts kValues = {true, Times::none, false, false, false};
constexpr CarriedParts kClicks = {false, Times::none, false, false, false};

constexpr DatasetWriter kWriters[] = {
    {"csv", "comma-separated text", kAll, writeCsv},
    {"semicolon", "semicolons and decimal commas", kNoAttributes, writeSemicolon},
    {"tsv", "tab-separated text", kAll, writeTsv},
    {"movielens-100k", "MovieLens 100K", kNoAttributes, writeMovieLens100k},
    {"movielens-1m", "MovieLens 1M", kNoAttributes, writeMovieLens1m},
    {"movielens-csv", "MovieLens CSV", kNoAttributes, writeMovieLensCsv},
    {"recbole", "RecBole atomic files", kAll, writeRecBole},
    {"netflix", "Netflix Prize", {true, Times::days, true, false, false}, writeNetflix},
    {"netflix-files", "Netflix Prize, a file a film", {true, Times::days, true, false, false}, writeNetflixFiles},
    {"user-lists", "one line a user", kClicks, writeUserLists},
    {"ncf", "NCF", kRatings, writeNcf},
    {"dense-matrix", "dense matrix", kValues, writeDenseMatrix},
    {"json-lines", "JSON lines", kNoAttributes, writeJsonLines},
    {"mind", "MIND", {false, Times::seconds, true, false, false}, writeMind},
    {"libmf", "LIBMF", kValues, writeLibmf},
};

}  // namespace

std::span<const DatasetWriter> datasetWriters() {
    return kWriters;
}

std::string datasetWriterIds() {
    std::string ids;
    for (const DatasetWriter& writer : kWriters)
        ids += (ids.empty() ? "" : ", ") + std::string(writer.id);
    return ids;
}

const DatasetWriter& datasetWriter(std::string_view id) {
    for (const DatasetWriter& writer : kWriters)
        if (writer.id == id) return writer;
    throw std::invalid_argument("unknown format '" + std::string(id) + "'; known are " + datasetWriterIds());
}

void writeDataset(const Dataset& dataset, const DatasetWriter& writer, const std::filesystem::path& folder,
                  int threadCount) {
    makeFolder(folder);
    writer.write(dataset, folder, threadCount);
}

}  // namespace tastescope
