#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/reading/open_options.h"
#include "engine/reading/reading_plan.h"

namespace tastescope {

/// One of the first rows of a file, as cells.
struct PreviewRow {
    std::vector<std::string> cells;
    std::uint64_t line = 0;   // 1-based
    std::string refusal;      // why it is left out; empty: it is read
};

/// What a person is shown before a file is opened: how it would be understood, and its first rows.
struct ImportPreview {
    std::string fileName;      // of the rating file
    std::uint64_t byteCount = 0;
    ReadingPlan plan;
    /// Of delimited files the columns of the file; of all others "user", "item" and what else the format has.
    std::vector<std::string> columnNames;
    std::vector<PreviewRow> rows;          // at most kRows
    std::vector<std::string> otherFiles;   // rating files of the same folder or archive that could be read instead

    static constexpr std::size_t kRows = 50;
};

/// Reads the beginning of a rating file under the given options. Never reads more than some 100 KiB of it (of a
/// folder: of each file), so that a changed choice can be shown at once. Throws DataError as openDataset does, and
/// std::invalid_argument for options that contradict each other.
ImportPreview previewSource(const std::string& source, const OpenOptions& options);

}  // namespace tastescope
