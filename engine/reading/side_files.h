#pragma once

#include <string>

#include "engine/data/dataset.h"
#include "engine/reading/file_nature.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/tree_survey.h"

namespace tastescope {

/// What was found beside a rating file.
struct SideFiles {
    bool hasItems = false;
    bool hasUsers = false;
    SideLayout itemLayout = SideLayout::named;
};

/// Attaches titles, categories and attributes from the tables that lie in `folder` of a tree, or above it, to a data
/// set whose interactions and ids are complete. Items that only the table knows are added behind the others; users that
/// only the table knows are not. Of several tables of a kind (items, users, tags, searches) the one that knows most of
/// the data set's items (users) is taken, of items and users if it knows at least a tenth of them. Vectors are taken
/// from all files that have them. Adds notes to the report: what came from where, which rows were left out, which file
/// could not be read and why; sets the item noun where a column's name tells it. Never throws for a file that is
/// damaged.
SideFiles attachSideFiles(const InputTree& tree, TreeSurvey survey, const std::string& folder, Dataset& dataset);

}  // namespace tastescope
