#include "engine/reading/join_table.h"
#include "engine/core/errors.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/side_files.h"
#include "engine/reading/tree_survey.h"

namespace tastescope {

JoinResult joinTable(const std::shared_ptr<const Dataset>& dataset, const std::string& path) {
    auto copy = std::make_shared<Dataset>(*dataset);
    const SideFiles found = attachSideFiles(*openInputTree(path), "", *copy);
    if (!found.hasItems && !found.hasUsers) throw DataError(path, "no row matches an item or user", "");
    return {copy, 0, 0, found.hasItems, {}};
}

bool isJoinable(const std::string& path) {
    const TreeSurvey survey = surveyTree(*openInputTree(path));
    return !survey.ofKind(FileKind::items).empty() || !survey.ofKind(FileKind::users).empty();
}

}  // namespace tastescope
