#include "engine/experiments/reproduction_draws.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "engine/core/errors.h"
#include "engine/data/liked_from.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/open_dataset.h"
#include "engine/reading/text_table.h"
#include "engine/split/make_split.h"

namespace tastescope {
namespace {

void requireThere(const std::filesystem::path& path, const ReproductionRecipe& recipe) {
    if (std::filesystem::exists(path)) return;
    throw DataError(path.string(), "is not there: recipe " + recipe.id + " needs it",
                    recipe.getIt + "; then say with --data which folder holds '" + recipe.path + "'");
}

/// The numbers of a file with one a line, packed or not.
std::vector<int> numbersOf(const std::filesystem::path& path) {
    const std::unique_ptr<InputTree> tree = openInputTree(path.string());
    const std::string text = readWholeText(*tree->open(0));
    std::vector<int> numbers;
    for (const char* next = text.data(); next < text.data() + text.size();) {
        int number = 0;
        const auto [end, failure] = std::from_chars(next, text.data() + text.size(), number);
        if (failure != std::errc())
            throw DataError(path.string(), "line " + std::to_string(numbers.size() + 1) + " holds no number", "");
        numbers.push_back(number);
        next = end;
        while (next < text.data() + text.size() && (*next == '\n' || *next == '\r')) ++next;
    }
    return numbers;
}

void requireOneARow(const std::vector<int>& numbers, const Dataset& dataset, const std::filesystem::path& path) {
    if (numbers.size() == dataset.interactionCount()) return;
    throw DataError(path.string(), "holds " + std::to_string(numbers.size()) + " numbers, and " + dataset.name + " has " +
                                       std::to_string(dataset.interactionCount()) + " rows",
                    "the labels belong to another version of the data");
}

/// The same rows as clicks: that is what the published ranking tables are made of.
std::shared_ptr<const Dataset> asClicks(const Dataset& ratings) {
    auto clicks = std::make_shared<Dataset>(ratings);
    clicks->feedback = Feedback::implicitFeedback;
    std::ranges::fill(clicks->interactions.values, 1.0F);
    clicks->minimumValue = 1.0;
    clicks->maximumValue = 1.0;
    return clicks;
}

}  // namespace

ReproductionDraws::ReproductionDraws(const ReproductionRecipe& recipe, const std::filesystem::path& dataFolder)
    : likedFrom_(recipe.likedFrom) {
    const std::filesystem::path folder = dataFolder / recipe.path;
    requireThere(folder, recipe);
    if (!recipe.files.empty()) {
        for (const GivenFiles& files : recipe.files) {
            DataSource source;
            const auto at = [&](const std::string& name) { return (folder / name).string(); };
            source.given = GivenFiles{at(files.train), at(files.test), std::nullopt, std::nullopt};
            if (files.validation) source.given->validation = at(*files.validation);
            if (files.negatives) source.given->negatives = at(*files.negatives);
            for (const std::string& each : {source.given->train, source.given->test}) requireThere(each, recipe);
            source.asImplicit = recipe.asImplicit;
            if (!recipe.asImplicit) source.positiveFrom = recipe.likedFrom;
            published_.push_back(openData(source, {}, 0));
        }
        return;
    }
    OpenOptions options;
    options.file = recipe.file;
    dataset_ = openDataset(folder.string(), options);
    if (recipe.folds.empty())
        cutByLabels(recipe, dataFolder);
    else
        cutByFolds(recipe, dataFolder);
    if (!recipe.similarQueries.empty()) readQueries(dataFolder / recipe.similarQueries);
    if (recipe.asImplicit) dataset_ = asClicks(*dataset_);
}

void ReproductionDraws::cutByFolds(const ReproductionRecipe& recipe, const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / recipe.folds;
    requireThere(path, recipe);
    const std::vector<int> folds = numbersOf(path);
    requireOneARow(folds, *dataset_, path);
    const int count = *std::ranges::max_element(folds) + 1;
    for (int fold = 0; fold < count; ++fold) {
        auto labels = std::make_shared<PartLabels>(folds.size(), PartLabel::train);
        for (std::size_t row = 0; row < folds.size(); ++row)
            if (folds[row] == fold) (*labels)[row] = PartLabel::test;
        labels_.push_back(std::move(labels));
    }
}

void ReproductionDraws::cutByLabels(const ReproductionRecipe& recipe, const std::filesystem::path& folder) {
    for (const std::string& name : recipe.labels) {
        const std::filesystem::path path = folder / name;
        requireThere(path, recipe);
        const std::vector<int> numbers = numbersOf(path);
        requireOneARow(numbers, *dataset_, path);
        auto labels = std::make_shared<PartLabels>(numbers.size(), PartLabel::unused);
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            const auto meaning = recipe.meaning.find(numbers[row]);
            if (meaning == recipe.meaning.end())
                throw DataError(path.string(), "line " + std::to_string(row + 1) + " holds the unknown label " +
                                                   std::to_string(numbers[row]),
                                "0 to 3 are known");
            (*labels)[row] = meaning->second;
        }
        labels_.push_back(std::move(labels));
    }
}

void ReproductionDraws::readQueries(const std::filesystem::path& path) {
    const std::unique_ptr<InputTree> tree = openInputTree(path.string());
    const TextTable table = readPlainTable(*tree->open(0), '\t', 3);
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        const auto item = dataset_->itemIds.find(table.columns[1][row]);
        const auto target = dataset_->itemIds.find(table.columns[2][row]);
        if (item && target) queries_.push_back({ItemIndex(*item), ItemIndex(*target)});
    }
}

OpenedData ReproductionDraws::draw(std::size_t index) const {
    if (labels_.empty()) return published_.at(index);
    OpenedData data;
    data.dataset = dataset_;
    data.split = givenSplit(dataset_, labels_.at(index));
    data.relevantFrom = dataset_->feedback == Feedback::explicitRatings && likedFrom_ ? *likedFrom_ : defaultLikedFrom(*dataset_);
    return data;
}

}  // namespace tastescope
