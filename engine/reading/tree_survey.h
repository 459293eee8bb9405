#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/reading/file_nature.h"
#include "engine/reading/file_sample.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/rating_format.h"

namespace tastescope {

/// A file of a tree, judged by its name and first rows.
struct SurveyedFile {
    std::size_t file = 0;  // position in tree.files()
    std::string name;
    FileSample sample;     // empty for files that are no text
    FileNature nature;     // of what the tree's tables are
    const RatingFormat* format = nullptr;  // that its interactions would be read in; null where it holds none
};

/// What lies in a tree, ascending by name.
struct TreeSurvey {
    std::vector<SurveyedFile> files;
    /// Why files could not be looked into, first of all the one a person would ask about.
    std::vector<std::string> damaged;

    std::vector<const SurveyedFile*> ofKind(FileKind kind) const;
};

/// Reads up to 64 KiB of one file. Throws DataError if it cannot be read.
SurveyedFile surveyFile(const InputTree& tree, std::size_t file);

/// Reads up to 64 KiB of every file. Of files whose names differ in digits only (mv_0000001.txt …) the first twenty of a
/// folder stand for the others. At most 400 files are looked into. Files that cannot be read count as `other`.
TreeSurvey surveyTree(const InputTree& tree);

}  // namespace tastescope
