#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/reading/file_sample.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/open_options.h"
#include "engine/reading/rating_format.h"
#include "engine/reading/tree_survey.h"

namespace tastescope {

/// The rating file (for Netflix, files) of what a person pointed at, and the format it is to be read in.
struct ChosenInput {
    std::unique_ptr<InputTree> tree;
    std::vector<std::size_t> files;  // positions in tree->files()
    FileSample sample;               // of the first
    const RatingFormat* format = nullptr;
    std::vector<std::string> notes;       // rating files passed over
    std::vector<std::string> otherFiles;  // their names
    std::optional<TreeSurvey> survey;     // of the tree, where the choice needed one

    /// The rating file as messages name it.
    std::string path() const { return tree->pathOf(files.front()); }
};

/// A single file is taken as it is. Of the files of a folder or archive those with interactions that lie least deep
/// compete, and the one with most rows is read (of equals the larger, then the first by name); options.file chooses
/// instead. Throws DataError that says what was found if there is none, if the file is empty or no text, or if it is
/// a table of items or users; std::invalid_argument for an unknown format or delimiter.
ChosenInput chooseInput(const std::string& source, const OpenOptions& options);

/// Bytes on disk that reading it consumes.
std::uint64_t costOf(const ChosenInput& chosen);
/// Reads it into a builder. Throws as readInteractions().
ReadingPlan readChosen(const ChosenInput& chosen, const OpenOptions& options, DatasetBuilder& builder,
                       ByteProgress& progress);

}  // namespace tastescope
