#include "engine/reading/open_dataset.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "engine/reading/byte_progress.h"
#include "engine/reading/byte_source.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/folder_survey.h"
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
    if (file.extension() == ".gz") file = file.stem();
    const std::string stem = file.stem().string();
    const bool isBare = std::find(kBareNames.begin(), kBareNames.end(), stem) != kBareNames.end();
    const std::string folder = path.parent_path().filename().string();
    return isBare && !folder.empty() ? folder : stem;
}

std::string itemNounOf(const RatingFileFacts& facts) {
    const std::vector<std::string>& names = facts.layout.columnNames;
    const std::string noun = facts.roles.item < names.size() ? itemNounOfColumn(names[facts.roles.item]) : "";
    return noun.empty() ? "item" : noun;
}

std::string formatOf(const RatingFileFacts& facts, const SideFiles& beside) {
    const DelimitedLayout& layout = facts.layout;
    const std::vector<std::string> movieLens{"userId", "movieId", "rating"};
    std::string format = "delimited: " + describeLayout(layout);
    if (layout.isRecBole())
        format = "RecBole atomic files";
    else if (beside.hasItems && beside.itemLayout == SideLayout::movieLens100kItems)
        format = "MovieLens 100K";
    else if (beside.hasItems && beside.itemLayout == SideLayout::movieLens1mItems)
        format = "MovieLens 1M";
    else if (layout.columnNames.size() >= movieLens.size() &&
             std::equal(movieLens.begin(), movieLens.end(), layout.columnNames.begin()))
        format = "MovieLens CSV";
    return format + (facts.isCompressed ? ", gzip" : "");
}

}  // namespace

void completeDataset(Dataset& dataset, const std::string& source, const std::string& ratingFile,
                     const RatingFileFacts& facts) {
    dataset.name = nameOfSource(source);
    dataset.itemNoun = itemNounOf(facts);
    const SideFiles beside = attachSideFiles(absolutePath(ratingFile).parent_path().string(), dataset);
    dataset.report.format = formatOf(facts, beside);
}

std::shared_ptr<const Dataset> openDataset(const std::string& source, const OpenOptions& options) {
    requireExists(source);
    DatasetBuilder builder(options);
    std::string ratingFile = source;
    std::error_code failure;
    if (fs::is_directory(source, failure)) {
        RatingFileChoice choice = chooseRatingFile(source);
        ratingFile = choice.path;
        builder.report().notes = std::move(choice.notes);
    }
    ByteProgress progress(options.progress, fileSize(ratingFile));
    const RatingFileFacts facts = readRatingFile(ratingFile, options, builder, progress);
    const std::shared_ptr<Dataset> dataset = builder.finish(ratingFile);
    dataset->report.path = ratingFile;
    completeDataset(*dataset, source, ratingFile, facts);
    return dataset;
}

}  // namespace tastescope
