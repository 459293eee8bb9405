#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "engine/data/dataset.h"

namespace tastescope {

/// What of a data set comes back from a format. Users, items and their interactions always do.
struct CarriedParts {
    enum class Times { none, days, seconds };

    bool ratings = true;
    Times times = Times::seconds;
    bool titles = true;
    bool categories = true;
    bool attributes = false;
};

/// A format in which data sets are written. A row of the registry; ids are those of RatingFormat where the format has a
/// reader of its own.
struct DatasetWriter {
    std::string_view id;    // "json-lines"
    std::string_view name;  // "JSON lines"
    CarriedParts carries;
    /// Writes files into `folder`, which exists; files of the same names are replaced. The same bytes for any number of
    /// threads (0: all). Throws DataError with the file and the reason of the operating system; RequestError if the
    /// format cannot hold these data.
    void (*write)(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
};

std::span<const DatasetWriter> datasetWriters();
/// "csv, semicolon, …"
std::string datasetWriterIds();
/// Throws std::invalid_argument that lists the known ids.
const DatasetWriter& datasetWriter(std::string_view id);

/// Makes the folder and writes the data set into it.
void writeDataset(const Dataset& dataset, const DatasetWriter& writer, const std::filesystem::path& folder,
                  int threadCount = 0);

}  // namespace tastescope
