#include "engine/reading/side_files.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/core/errors.h"
#include "engine/reading/catalogue_join.h"
#include "engine/reading/decoded_source.h"
#include "engine/reading/side_table.h"

namespace tastescope {
namespace {

/// Whether `folder` is the rating file's own or one of those above it.
bool isAround(const std::string& folder, const std::string& ofRatings) {
    return folder.empty() || folder == ofRatings || ofRatings.starts_with(folder + "/");
}

/// Attaches the tables of one tree to one data set.
class Attaching {
  public:
    Attaching(const InputTree& tree, const TreeSurvey& survey, Dataset& dataset)
        : tree_(tree), survey_(survey), dataset_(dataset), genreNames_(genreNamesOf(tree, survey)) {}

    SideFiles attach() {
        SideFiles found;
        if (const auto items = best(FileKind::items)) {
            found.hasItems = true;
            found.itemLayout = items->nature.layout;
            const bool addsItems = true;
            note("items described", *items, joinItems(*items, addsItems, dataset_), "about items without ratings");
        }
        if (const auto users = best(FileKind::users)) {
            found.hasUsers = true;
            note("users described", *users, joinUsers(*users, dataset_), "about unknown users left out");
        }
        if (const auto tags = best(FileKind::tags))
            note("tags of items", *tags, joinTags(*tags, dataset_), "about unknown items left out");
        if (const auto searches = best(FileKind::searches))
            note("searches of users", *searches, joinSearches(*searches, dataset_), "of unknown users left out");
        for (const FileKind kind : {FileKind::vectors, FileKind::array})
            for (const SurveyedFile* file : survey_.ofKind(kind))
                guarded([&] { attachVectors(*file); });
        return found;
    }

  private:
    /// What is damaged beside the ratings is no reason not to open them.
    template <class Action>
    void guarded(Action&& action) {
        try {
            action();
        } catch (const DataError& error) {
            dataset_.report.notes.push_back(std::string("left out: ") + error.what());
        }
    }

    /// The table of `kind` that describes most of the items (users) with interactions.
    std::optional<SideTable> best(FileKind kind) {
        const bool areItems = kind == FileKind::items || kind == FileKind::tags;
        const bool isDescription = kind == FileKind::items || kind == FileKind::users;
        const IdMap& ids = areItems ? dataset_.itemIds : dataset_.userIds;
        const std::size_t idCount = areItems ? dataset_.itemCount() : dataset_.userCount();
        std::optional<SideTable> best;
        std::size_t mostKnown = 0;
        for (const SurveyedFile* file : survey_.ofKind(kind))
            guarded([&] {
                std::optional<SideTable> side = readSideTable(tree_, file->file, file->nature, genreNames_);
                if (!side) return;
                const std::size_t known = knownCount(side->ids(), ids, idCount);
                // Numbers match by accident; MIND's parts are published with few of the news that were clicked.
                const bool wantsMany = isDescription && file->nature.layout != SideLayout::mindNews;
                if (known <= mostKnown || (wantsMany && known * 10 < idCount)) return;
                mostKnown = known;
                best = std::move(side);
            });
        return best;
    }

    void attachVectors(const SurveyedFile& file) {
        const IdVectors vectors = file.nature.kind == FileKind::array
                                      ? readArrayWithIds(tree_, file.file)
                                      : readVectorTable(*decodedSource(tree_.open(file.file), file.sample.encoding));
        const std::optional<bool> areItems = areVectorsOfItems(vectors, dataset_);
        if (!areItems) return;
        const JoinedTable joined = joinVectors(vectors, vectorName(tree_, file.file), *areItems, dataset_);
        std::string text =
            noteOn(*areItems ? "vectors of items" : "vectors of users", tree_.files()[file.file].baseName(), joined,
                   "without such an id left out", vectors.refusedCount);
        if (vectors.notFiniteCount > 0)
            text += "; " + std::to_string(vectors.notFiniteCount) + " numbers are not finite and count as 0";
        dataset_.report.notes.push_back(std::move(text));
    }

    void note(const char* what, const SideTable& side, const JoinedTable& joined, const char* unmatched) {
        dataset_.report.notes.push_back(noteOn(what, side.fileName, joined, unmatched, side.table.refusedCount));
    }

    static std::string noteOn(const char* what, const std::string& fileName, const JoinedTable& joined,
                              const char* unmatched, std::size_t refusedCount) {
        std::string text = std::string(what) + " from " + fileName + " (" + std::to_string(joined.rows) + " rows)";
        if (joined.matched < joined.rows)
            text += "; " + std::to_string(joined.rows - joined.matched) + " rows " + unmatched;
        if (refusedCount > 0) text += "; " + std::to_string(refusedCount) + " rows left out that cannot be read";
        return text;
    }

    const InputTree& tree_;
    const TreeSurvey& survey_;
    Dataset& dataset_;
    std::vector<std::string> genreNames_;
};

}  // namespace

SideFiles attachSideFiles(const InputTree& tree, TreeSurvey survey, const std::string& folder, Dataset& dataset) {
    std::erase_if(survey.files,
                  [&](const SurveyedFile& file) { return !isAround(tree.files()[file.file].folder(), folder); });
    return Attaching(tree, survey, dataset).attach();
}

}  // namespace tastescope
