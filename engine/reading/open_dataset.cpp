#include "engine/reading/open_dataset.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "engine/core/translatable.h"
#include "engine/reading/byte_progress.h"
#include "engine/reading/choose_input.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/side_files.h"

namespace tastescope {
namespace {

namespace fs = std::filesystem;

fs::path absolutePath(const std::string& path) {
    std::error_code failure;
    fs::path absolute = fs::absolute(path, failure).lexically_normal();
    return absolute.has_filename() ? absolute : absolute.parent_path();
}

/// "ratings.csv" in "ml-latest-small" says less than its folder's name does.
std::string nameOfSource(const std::string& source) {
    constexpr std::array<std::string_view, 6> kBareNames{"u", "ratings", "rating", "interactions", "data", "events"};
    const fs::path path = absolutePath(source);
    std::error_code failure;
    if (fs::is_directory(path, failure)) return path.filename().string();
    fs::path file = path.filename();
    constexpr std::array<std::string_view, 5> kPacked{".gz", ".bz2", ".xz", ".zst", ".tar"};
    while (std::find(kPacked.begin(), kPacked.end(), file.extension().string()) != kPacked.end())
        file = file.stem();
    const std::string stem = file.stem().string();
    const bool isBare = std::find(kBareNames.begin(), kBareNames.end(), stem) != kBareNames.end();
    const std::string folder = path.parent_path().filename().string();
    return isBare && !folder.empty() ? folder : stem;
}

std::string itemNounOf(const ReadingPlan& plan) {
    const std::vector<std::string>& names = plan.layout.columnNames;
    if (!plan.itemNoun.empty()) return plan.itemNoun;
    const std::string noun = plan.roles.item < names.size() ? itemNounOfColumn(names[plan.roles.item]) : "";
    return noun.empty() ? "item" : noun;
}

/// What the classic data sets are called, where the layout and the tables beside it are theirs.
std::string delimitedName(const DelimitedLayout& layout, const SideFiles& beside) {
    const std::vector<std::string> movieLens{"userId", "movieId", "rating"};
    if (layout.isRecBole()) return "RecBole atomic files";
    if (beside.hasItems && beside.itemLayout == SideLayout::movieLens100kItems) return "MovieLens 100K";
    if (beside.hasItems && beside.itemLayout == SideLayout::movieLens1mItems) return "MovieLens 1M";
    if (layout.columnNames.size() >= movieLens.size() &&
        std::equal(movieLens.begin(), movieLens.end(), layout.columnNames.begin()))
        return "MovieLens CSV";
    return "delimited: " + describeLayout(layout);
}

std::string formatOf(const ReadingPlan& plan, const SideFiles& beside) {
    std::string format = plan.formatName.empty() ? delimitedName(plan.layout, beside) : plan.formatName;
    if (plan.encoding != TextEncoding::utf8) format += ", " + std::string(encodingName(plan.encoding));
    return format + (plan.isCompressed ? ", compressed" : "");
}

/// Attaches the tables that lie around the rating file: of a file that was opened by itself those of its folder.
SideFiles attachAround(ChosenInput& chosen, Dataset& dataset) {
    const InputTree& tree = *chosen.tree;
    if (tree.isSingleFile()) {
        const std::unique_ptr<InputTree> folder = openFlatFolder(absolutePath(tree.path()).parent_path().string());
        return attachSideFiles(*folder, surveyTree(*folder), "", dataset);
    }
    const std::string folder = tree.files()[chosen.files.front()].folder();
    return attachSideFiles(tree, chosen.survey ? std::move(*chosen.survey) : surveyTree(tree), folder, dataset);
}

}  // namespace

void completeDataset(Dataset& dataset, const std::string& source, ChosenInput chosen, const ReadingPlan& plan,
                     const OpenOptions& options) {
    dataset.name = nameOfSource(source);
    dataset.itemNoun = itemNounOf(plan);
    const SideFiles beside = attachAround(chosen, dataset);
    if (!options.itemNoun.empty()) dataset.itemNoun = options.itemNoun;
    dataset.report.path = chosen.path();
    dataset.report.format = formatOf(plan, beside);
    dataset.report.doubts = plan.doubts;
    if (dataset.report.refused * 10 > dataset.report.rows)
        dataset.report.doubts.push_back(TASTESCOPE_TR("more than a tenth of the rows cannot be read"));
}

std::shared_ptr<const Dataset> openDataset(const std::string& source, const OpenOptions& options) {
    ChosenInput chosen = chooseInput(source, options);
    DatasetBuilder builder(options);
    builder.report().notes = chosen.notes;
    ByteProgress progress(options.progress, costOf(chosen));
    const ReadingPlan plan = readChosen(chosen, options, builder, progress);
    const std::shared_ptr<Dataset> dataset = builder.finish(chosen.path());
    completeDataset(*dataset, source, std::move(chosen), plan, options);
    return dataset;
}

}  // namespace tastescope
