#pragma once

#include <string>
#include <vector>

#include "engine/reading/byte_progress.h"
#include "engine/reading/column_roles.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/layout_sniffer.h"
#include "engine/reading/open_options.h"

namespace tastescope {

/// How a rating file turned out to be written.
struct RatingFileFacts {
    DelimitedLayout layout;
    ColumnRoles roles;
    bool isCompressed = false;
};

/// Streams a delimited rating file, plain or gzip, into `builder`; refused rows go to its report.
/// Throws DataError if the file is missing, unreadable, empty, not text, or has no row that can be read; Cancelled.
/// Cost: O(bytes); memory beside the columns: a few MiB.
RatingFileFacts readRatingFile(const std::string& path, const OpenOptions& options, DatasetBuilder& builder,
                               ByteProgress& progress);

/// Data lines of a text file, for choosing among several: line ends, without unpacking anything but gzip.
std::uint64_t countLines(const std::string& path);

}  // namespace tastescope
