#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/reading/byte_progress.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/file_sample.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/open_options.h"
#include "engine/reading/reading_plan.h"

namespace tastescope {

/// What a reader is given.
struct FormatInput {
    const InputTree& tree;
    std::vector<std::size_t> files;  // positions in tree.files(), in the order of reading; one but for Netflix
    const OpenOptions& options;
    const FileSample& sample;        // of the first file
    DatasetBuilder& builder;
    ByteProgress& progress;
};

/// One way in which interactions are written down. A row of the registry; each has its reader in a file of its own.
struct RatingFormat {
    /// Likeness up to which a file is read so only if it was pointed at, and is no candidate among others.
    static constexpr double kUnlikely = 0.2;

    std::string_view id;    // "json-lines": for --format and experiment files
    std::string_view name;  // "JSON lines": for people
    /// How sure it is that this is its format: 0 cannot be, 1 unmistakable. Judged by name and contents.
    double (*likeness)(const FileSample& sample);
    /// Streams the rows into the builder; refused rows go to its report. Returns how the rows were understood. Called
    /// through readInteractions(). Throws DataError if the file cannot be read at all, Cancelled.
    ReadingPlan (*read)(const FormatInput& input);
    /// How its rows look: the nearest fix where none of them could be read; empty where that follows from the reason.
    const char* rowsLookLike = "";
    bool takesManyFiles = false;  // a data set is spread over all files of a folder: Netflix
};

/// All formats, the more special before the more general; the last, "delimited", takes what no other wants.
std::span<const RatingFormat> ratingFormats();
/// Throws std::invalid_argument that lists the known ids.
const RatingFormat& ratingFormat(std::string_view id);
/// Reads with a format. Throws DataError with the commonest reason and the nearest fix if not one row is accepted, and
/// what the format's reader throws.
ReadingPlan readInteractions(const RatingFormat& format, const FormatInput& input);

/// The format whose likeness is greatest; of equals the first.
const RatingFormat& likeliestFormat(const FileSample& sample);

}  // namespace tastescope
