#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/reading/file_nature.h"
#include "engine/reading/layout_sniffer.h"

namespace tastescope {

struct SurveyedFile {
    std::string name;
    std::string path;
    FileNature nature;
    DelimitedLayout layout;
};

/// What lies in a folder: its files by name, each judged by its first rows, and its sub-folders. Hidden files and those
/// that are no text count as `other`.
struct FolderSurvey {
    std::string folder;
    std::vector<SurveyedFile> files;      // ascending by name
    std::vector<std::string> subfolders;  // paths, ascending

    std::vector<const SurveyedFile*> ofKind(FileKind kind) const;
};

/// Reads up to 64 KiB of every file. Throws DataError if the folder cannot be read.
FolderSurvey surveyFolder(const std::string& folder);

/// The rating file of a folder and how it was chosen.
struct RatingFileChoice {
    std::string path;
    std::vector<std::string> notes;  // the rating files passed over
};

/// Of the rating-like files of a folder, or one level below where it has none itself, the one with most rows (of equals
/// the first by name). Throws DataError naming what was found if there is none.
RatingFileChoice chooseRatingFile(const std::string& folder);

}  // namespace tastescope
