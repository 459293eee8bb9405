#include "engine/experiments/data_source.h"

#include <filesystem>
#include <utility>

#include "engine/core/stopwatch.h"
#include "engine/data/liked_from.h"
#include "engine/reading/join_table.h"
#include "engine/reading/open_dataset.h"
#include "engine/planted/planted_dataset.h"
#include "engine/planted/planted_folder.h"
#include "engine/experiments/json_reading.h"
#include "engine/experiments/reading_choices.h"
#include "engine/split/make_split.h"

namespace tastescope {
namespace {

SplitRecipe recipeFor(const SplitChoice& choice, Feedback feedback) {
    SplitRecipe recipe = choice.recipe.empty() ? defaultSplitRecipe(feedback)
                                               : parseSplitRecipe(choice.recipe, choice.validationFraction.value_or(0.0));
    if (choice.recipe.empty() && choice.validationFraction) recipe.validationFraction = *choice.validationFraction;
    recipe.orderFromFile = choice.orderFromFile;
    return recipe;
}

/// From which value a held-out item counts as liked.
double relevantFrom(const DataSource& source, const Dataset& dataset) {
    return source.positiveFrom && !source.asImplicit ? *source.positiveFrom : defaultLikedFrom(dataset);
}

/// A folder made by `generate` holds the truth beside the ratings: it stays with the data set.
std::shared_ptr<const Dataset> withTruthBeside(std::shared_ptr<const Dataset> dataset, const std::string& path) {
    const std::filesystem::path folder =
        std::filesystem::is_directory(path) ? std::filesystem::path(path) : std::filesystem::path(path).parent_path();
    std::shared_ptr<const PlantedTruth> truth = readPlantedTruth(folder, dataset->userIds, dataset->itemIds,
                                                                 dataset->userCount(), dataset->itemCount());
    if (!truth) return dataset;
    auto completed = std::make_shared<Dataset>(*dataset);
    completed->truth = std::move(truth);
    return completed;
}

}  // namespace

OpenOptions openOptionsOf(const DataSource& source, const ProgressListener& progress) {
    OpenOptions options = readingOptionsOf(source);
    if (!source.columns.empty()) options.columns = parseColumnRoles(source.columns);
    options.asImplicit = source.asImplicit;
    if (source.asImplicit) options.positiveFrom = source.positiveFrom;
    options.file = source.file;
    options.format = source.format;
    options.hasHeader = source.header;
    options.eventWeights = source.eventWeights;
    options.itemNoun = source.itemNoun;
    options.progress = progress;
    return options;
}

std::shared_ptr<const Dataset> openSource(const DataSource& source, const ProgressListener& progress) {
    if (source.path == kBuiltInPlanted) {
        if (source.asImplicit || !source.columns.empty() || !source.format.empty())
            throw std::invalid_argument("the built-in data set is opened as it is: leave out --implicit and --columns, or write "
                                        "it to a folder with generate and open that");
        return makePlantedDataset(PlantedConfig{}, 0, progress);
    }
    std::shared_ptr<const Dataset> dataset =
        withTruthBeside(openDataset(source.path, openOptionsOf(source, progress)), source.path);
    for (const std::string& table : source.joined)
        dataset = joinTable(dataset, table).dataset;
    return dataset;
}

OpenedData splitData(std::shared_ptr<const Dataset> dataset, const DataSource& source, const SplitChoice& choice,
                     std::uint64_t seed) {
    const Stopwatch stopwatch;
    OpenedData opened;
    opened.dataset = std::move(dataset);
    opened.split = makeSplit(opened.dataset, recipeFor(choice, opened.dataset->feedback), seed);
    opened.relevantFrom = relevantFrom(source, *opened.dataset);
    opened.splitSeconds = stopwatch.elapsedSeconds();
    return opened;
}

OpenedData openData(const DataSource& source, const SplitChoice& choice, std::uint64_t seed,
                    const ProgressListener& progress) {
    Stopwatch stopwatch;
    if (!source.given) {
        std::shared_ptr<const Dataset> dataset = openSource(source, progress);
        const double loadSeconds = stopwatch.elapsedSeconds();
        OpenedData opened = splitData(std::move(dataset), source, choice, seed);
        opened.loadSeconds = loadSeconds;
        return opened;
    }
    GivenSplit given = openGivenSplit(*source.given, openOptionsOf(source, progress));
    OpenedData opened;
    opened.loadSeconds = stopwatch.elapsedSeconds();
    stopwatch.restart();
    opened.dataset = given.dataset;
    opened.split = givenSplit(given.dataset, given.labels);
    opened.candidates = std::move(given.candidates);
    opened.relevantFrom = relevantFrom(source, *opened.dataset);
    opened.splitSeconds = stopwatch.elapsedSeconds();
    return opened;
}

Json toJson(const DataSource& source) {
    Json json = Json::object();
    if (source.given) {
        json["train_file"] = source.given->train;
        json["test_file"] = source.given->test;
        if (source.given->validation) json["validation_file"] = *source.given->validation;
        if (source.given->negatives) json["negatives"] = *source.given->negatives;
    } else {
        json["path"] = source.path;
    }
    if (!source.columns.empty()) json["columns"] = source.columns;
    if (source.asImplicit) json["implicit"] = true;
    if (source.positiveFrom) json["positive_from"] = *source.positiveFrom;
    if (const Json reading = readingChoicesToJson(source); !reading.empty()) json["reading"] = reading;
    return json;
}

DataSource dataSourceFromJson(const Json& json) {
    const JsonReading reading(json, "data",
                              {"path", "train_file", "test_file", "validation_file", "negatives", "columns", "implicit",
                               "positive_from", "reading"});
    DataSource source;
    source.path = reading.text("path").value_or("");
    if (reading.text("train_file") || reading.text("test_file"))
        source.given = GivenFiles{reading.text("train_file").value_or(""), reading.text("test_file").value_or(""),
                                  reading.text("validation_file"), reading.text("negatives")};
    source.columns = reading.text("columns").value_or("");
    source.asImplicit = reading.flag("implicit").value_or(false);
    source.positiveFrom = reading.number("positive_from");
    if (json.contains("reading")) readingChoicesFromJson(json["reading"], source);
    return source;
}

Json toJson(const SplitChoice& choice) {
    Json json = Json::object();
    if (!choice.recipe.empty()) json["recipe"] = choice.recipe;
    if (choice.validationFraction) json["validation"] = *choice.validationFraction;
    if (choice.orderFromFile) json["order"] = "file";
    return json;
}

SplitChoice splitChoiceFromJson(const Json& json) {
    const JsonReading reading(json, "split", {"recipe", "validation", "order"});
    SplitChoice choice;
    choice.recipe = reading.text("recipe").value_or("");
    choice.validationFraction = reading.number("validation");
    if (const auto order = reading.text("order")) {
        if (*order != "file") throw std::invalid_argument("split.order must be \"file\", not \"" + *order + "\"");
        choice.orderFromFile = true;
    }
    return choice;
}

}  // namespace tastescope
