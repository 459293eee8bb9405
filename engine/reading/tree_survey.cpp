#include "engine/reading/tree_survey.h"

#include <map>

#include "engine/core/errors.h"

namespace tastescope {
namespace {

constexpr std::size_t kAlikeSampled = 20;
constexpr std::size_t kMostSampled = 400;

/// The name with every number in it as "#": "mv_#.txt".
std::string shapeOf(const std::string& name) {
    std::string shape;
    for (const char letter : name) {
        const bool isDigit = letter >= '0' && letter <= '9';
        if (!isDigit)
            shape += letter;
        else if (shape.empty() || shape.back() != '#')
            shape += '#';
    }
    return shape;
}

/// Tables that only some format takes for ratings; a table of users may be a matrix with a row each.
bool holdsNoRatings(const FileNature& nature) {
    return nature.isSideTable() && nature.kind != FileKind::users;
}

}  // namespace

std::vector<const SurveyedFile*> TreeSurvey::ofKind(FileKind kind) const {
    std::vector<const SurveyedFile*> found;
    for (const SurveyedFile& file : files)
        if (file.nature.kind == kind) found.push_back(&file);
    return found;
}

SurveyedFile surveyFile(const InputTree& tree, std::size_t file) {
    SurveyedFile found{file, tree.files()[file].name, sampleOf(tree, file), {}, nullptr};
    found.nature = natureOf(found.sample);
    if (holdsNoRatings(found.nature)) return found;
    const RatingFormat& format = likeliestFormat(found.sample);
    if (format.likeness(found.sample) > RatingFormat::kUnlikely) found.format = &format;
    return found;
}

TreeSurvey surveyTree(const InputTree& tree) {
    TreeSurvey survey;
    std::map<std::string, std::pair<std::size_t, std::size_t>> sampledByShape;  // how many, and the last of them
    std::size_t sampled = 0;
    for (std::size_t file = 0; file < tree.files().size(); ++file) {
        SurveyedFile found{file, tree.files()[file].name, {}, {}, nullptr};
        auto& [alike, last] = sampledByShape[shapeOf(found.name)];
        if (alike >= kAlikeSampled) {
            found.nature = survey.files[last].nature;
            found.format = survey.files[last].format;
        } else if (sampled < kMostSampled) {
            try {
                found = surveyFile(tree, file);
            } catch (const DataError& error) {
                // It is no part of the data set; where nothing else is, this is the reason.
                survey.damaged.push_back(error.what());
            }
            ++sampled;
            ++alike;
            last = survey.files.size();
        }
        survey.files.push_back(std::move(found));
    }
    return survey;
}

}  // namespace tastescope
