#include "engine/writing/table_writers.h"

#include <string>

#include "engine/writing/dataset_tables.h"

namespace tastescope {
namespace {

void writeTables(const Dataset& dataset, const std::filesystem::path& folder, const TableStyle& style,
                 const std::string& ending, int threadCount) {
    const TableNames names;
    writeRatingTable(dataset, folder / ("ratings" + ending), style, &names, threadCount);
    writeItemTable(dataset, folder / ("items" + ending), style, names);
    writeUserTable(dataset, folder / ("users" + ending), style, names);
}

}  // namespace

void writeCsv(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    writeTables(dataset, folder, {}, ".csv", threadCount);
}

void writeSemicolon(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    TableStyle style;
    style.delimiter = ';';
    style.decimalSign = ',';
    style.hasWrittenTimes = true;
    writeTables(dataset, folder, style, ".csv", threadCount);
}

void writeTsv(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    TableStyle style;
    style.delimiter = '\t';
    writeTables(dataset, folder, style, ".tsv", threadCount);
}

}  // namespace tastescope
