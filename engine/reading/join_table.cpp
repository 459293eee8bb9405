#include "engine/reading/join_table.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/catalogue_join.h"
#include "engine/reading/decoded_source.h"
#include "engine/reading/side_table.h"
#include "engine/reading/tree_survey.h"

namespace tastescope {
namespace {

namespace fs = std::filesystem;

/// What a person points at, and the files of it that may be joined. A single file has its folder's around it: the ids
/// of an array, the names of genres.
struct JoinSource {
    std::unique_ptr<InputTree> tree;
    TreeSurvey survey;
    std::vector<const SurveyedFile*> tables;
    bool hasRatings = false;
};

JoinSource joinSourceAt(const std::string& path) {
    JoinSource source;
    source.tree = openInputTree(path);
    const std::string only = source.tree->isSingleFile() ? fs::path(path).filename().string() : std::string();
    if (!only.empty()) {
        std::unique_ptr<InputTree> around = openFlatFolder(fs::absolute(path).parent_path().string());
        const auto isIt = [&](const InputFile& file) { return file.name == only; };
        if (std::any_of(around->files().begin(), around->files().end(), isIt)) source.tree = std::move(around);
    }
    source.survey = surveyTree(*source.tree);
    for (SurveyedFile& file : source.survey.files) {
        if (!only.empty() && source.tree->files()[file.file].baseName() != only) continue;
        // In a full folder the survey may have passed over the very file that was pointed at.
        if (!only.empty()) file = surveyFile(*source.tree, file.file);
        if (file.nature.isSideTable()) source.tables.push_back(&file);
        if (file.nature.kind == FileKind::ratings) source.hasRatings = true;
    }
    return source;
}

/// A table read, and how much of the data set it knows.
struct Candidate {
    std::optional<SideTable> table;
    IdVectors vectors;
    std::size_t file = 0;
    bool areItems = true;
    std::size_t known = 0;

    std::string firstId() const {
        if (!table) return vectors.ids.empty() ? std::string() : vectors.ids.front();
        return table->ids().empty() ? std::string() : table->ids().front();
    }
};

Candidate candidateOf(const JoinSource& source, const SurveyedFile& file, const Dataset& dataset) {
    Candidate candidate;
    candidate.file = file.file;
    const InputTree& tree = *source.tree;
    if (file.nature.kind == FileKind::vectors || file.nature.kind == FileKind::array) {
        candidate.vectors = file.nature.kind == FileKind::array
                                ? readArrayWithIds(tree, file.file)
                                : readVectorTable(*decodedSource(tree.open(file.file), file.sample.encoding));
        const std::size_t ofItems = knownCount(candidate.vectors.ids, dataset.itemIds, dataset.itemIds.size());
        const std::size_t ofUsers = knownCount(candidate.vectors.ids, dataset.userIds, dataset.userIds.size());
        candidate.areItems = areVectorsOfItems(candidate.vectors, dataset).value_or(ofItems >= ofUsers);
        candidate.known = candidate.areItems ? ofItems : ofUsers;
        return candidate;
    }
    candidate.table = readSideTable(tree, file.file, file.nature, genreNamesOf(tree, source.survey));
    if (!candidate.table) return candidate;
    candidate.areItems = file.nature.kind == FileKind::items || file.nature.kind == FileKind::tags;
    const IdMap& ids = candidate.areItems ? dataset.itemIds : dataset.userIds;
    candidate.known = knownCount(candidate.table->ids(), ids, ids.size());
    return candidate;
}

JoinedTable join(const Candidate& candidate, const InputTree& tree, Dataset& dataset) {
    constexpr bool kAddsItems = false;
    if (!candidate.table)
        return joinVectors(candidate.vectors, vectorName(tree, candidate.file), candidate.areItems, dataset);
    switch (candidate.table->nature.kind) {
        case FileKind::items:
            return joinItems(*candidate.table, kAddsItems, dataset);
        case FileKind::tags:
            return joinTags(*candidate.table, dataset);
        case FileKind::searches:
            return joinSearches(*candidate.table, dataset);
        default:
            return joinUsers(*candidate.table, dataset);
    }
}

std::string noteOn(const JoinedTable& joined, const Candidate& candidate, const std::string& path) {
    std::string text = (candidate.areItems ? "items joined from " : "users joined from ") + path + ": " +
                       std::to_string(joined.matched) + " of " + std::to_string(joined.rows) + " rows match";
    const std::size_t refused = candidate.table ? candidate.table->table.refusedCount : candidate.vectors.refusedCount;
    if (refused > 0) text += "; " + std::to_string(refused) + " rows left out that cannot be read";
    return text;
}

}  // namespace

JoinResult joinTable(const std::shared_ptr<const Dataset>& dataset, const std::string& path) {
    const JoinSource source = joinSourceAt(path);
    if (source.tables.empty())
        throw DataError(path, TASTESCOPE_TR("is no table of items or users"),
                        TASTESCOPE_TR("such a table has a header with a column of ids, as in itemId,title,genres or "
                                      "userId,age"));
    std::optional<Candidate> best;
    for (const SurveyedFile* file : source.tables) {
        Candidate candidate = candidateOf(source, *file, *dataset);
        if (!best || candidate.known > best->known) best = std::move(candidate);
    }
    if (best->known == 0) {
        const IdMap& ids = best->areItems ? dataset->itemIds : dataset->userIds;
        throw DataError(path, TASTESCOPE_TR("describes nothing of this data set; its first id: ") + best->firstId(),
                        TASTESCOPE_TR("its ids must be those of the ratings, such as: ") +
                            (ids.size() == 0 ? std::string() : std::string(ids.id(0))));
    }
    const auto joinedDataset = std::make_shared<Dataset>(*dataset);
    const JoinedTable joined = join(*best, *source.tree, *joinedDataset);
    joinedDataset->report.notes.push_back(noteOn(joined, *best, source.tree->pathOf(best->file)));
    return {joinedDataset, joined.matched, joined.rows, best->areItems, joined.columns};
}

bool isJoinable(const std::string& path) {
    try {
        const JoinSource source = joinSourceAt(path);
        return !source.tables.empty() && !source.hasRatings;
    } catch (const DataError&) {
        return false;
    }
}

}  // namespace tastescope
