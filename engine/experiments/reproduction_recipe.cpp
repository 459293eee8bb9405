#include "engine/experiments/reproduction_recipe.h"

#include <stdexcept>
#include <utility>

#include "engine/experiments/json_reading.h"

namespace tastescope {
namespace {

const Json& required(const JsonReading& reading, const std::string& name, const std::string& place) {
    const Json* found = reading.find(name);
    if (found == nullptr) throw std::invalid_argument(place + ": '" + name + "' is missing");
    return *found;
}

PublishedFigure publishedFromJson(const Json& json, const std::string& place) {
    const JsonReading reading(json, place, {"name", "metrics", "source"});
    PublishedFigure figure;
    figure.name = reading.text("name").value_or("");
    figure.source = reading.text("source").value_or("");
    figure.metrics = required(reading, "metrics", place).get<std::map<std::string, double>>();
    return figure;
}

ReproductionGoal goalFromJson(const Json& json, const std::string& place) {
    const JsonReading reading(json, place, {"metric", "at_least", "at_most"});
    return {required(reading, "metric", place).get<std::string>(), reading.number("at_least"), reading.number("at_most")};
}

NestedTuning tuningFromJson(const Json& json, const std::string& place) {
    const JsonReading reading(json, place, {"fraction", "metric", "candidates"});
    NestedTuning tuning;
    tuning.fraction = reading.number("fraction").value_or(0.1);
    tuning.metric = required(reading, "metric", place).get<std::string>();
    for (const Json& candidate : required(reading, "candidates", place)) tuning.candidates.push_back(candidate);
    if (tuning.candidates.empty()) throw std::invalid_argument(place + ": there are no candidates");
    return tuning;
}

ReproductionRow rowFromJson(const Json& json, const std::string& place) {
    const JsonReading reading(
        json, place, {"name", "model", "hyperparameters", "epochs", "tuning", "published", "goals", "note"});
    ReproductionRow row;
    row.name = reading.text("name").value_or("");
    row.model = required(reading, "model", place).get<std::string>();
    if (const Json* values = reading.find("hyperparameters")) row.hyperparameters = *values;
    if (const auto epochs = reading.count("epochs", 1)) row.epochs = static_cast<std::size_t>(*epochs);
    if (const Json* tuning = reading.find("tuning")) row.tuning = tuningFromJson(*tuning, place + ".tuning");
    if (const Json* published = reading.find("published"))
        for (const Json& each : *published) row.published.push_back(publishedFromJson(each, place + ".published"));
    if (const Json* goals = reading.find("goals"))
        for (const Json& each : *goals) row.goals.push_back(goalFromJson(each, place + ".goals"));
    row.note = reading.text("note").value_or("");
    return row;
}

GivenFiles filesFromJson(const Json& json, const std::string& place) {
    const JsonReading reading(json, place, {"train", "test", "validation", "negatives"});
    GivenFiles files;
    files.train = required(reading, "train", place).get<std::string>();
    files.test = required(reading, "test", place).get<std::string>();
    files.validation = reading.text("validation");
    files.negatives = reading.text("negatives");
    return files;
}

PartLabel labelFromText(const std::string& text, const std::string& place) {
    if (text == "train") return PartLabel::train;
    if (text == "validation") return PartLabel::validation;
    if (text == "test") return PartLabel::test;
    if (text == "unused") return PartLabel::unused;
    throw std::invalid_argument(place + ": a label means train, validation, test or unused, not '" + text + "'");
}

void readDraws(ReproductionRecipe& recipe, const Json& json, const std::string& place) {
    const JsonReading reading(json, place, {"folds", "labels", "meaning", "files", "similar_queries", "seeds"});
    recipe.folds = reading.text("folds").value_or("");
    if (const Json* labels = reading.find("labels")) recipe.labels = labels->get<std::vector<std::string>>();
    recipe.meaning = {{0, PartLabel::train}, {1, PartLabel::validation}, {2, PartLabel::test}, {3, PartLabel::unused}};
    if (const Json* meaning = reading.find("meaning"))
        for (const auto& [number, label] : meaning->items())
            recipe.meaning[std::stoi(number)] = labelFromText(label.get<std::string>(), place + ".meaning");
    if (const Json* files = reading.find("files"))
        for (const Json& each : *files) recipe.files.push_back(filesFromJson(each, place + ".files"));
    recipe.similarQueries = reading.text("similar_queries").value_or("");
    if (const Json* seeds = reading.find("seeds")) recipe.seeds = seeds->get<std::vector<std::uint64_t>>();
    const int kinds = (recipe.folds.empty() ? 0 : 1) + (recipe.labels.empty() ? 0 : 1) + (recipe.files.empty() ? 0 : 1);
    if (kinds != 1) throw std::invalid_argument(place + ": one of folds, labels and files says how the data is cut");
}

}  // namespace

ReproductionRecipe recipeFromJson(std::string id, const Json& json) {
    const std::string place = "recipe " + id;
    const JsonReading reading(json, place,
                              {"title", "protocol", "data", "file", "get_it", "implicit", "liked_from", "draws", "metrics", "rows"});
    ReproductionRecipe recipe;
    recipe.id = std::move(id);
    recipe.title = required(reading, "title", place).get<std::string>();
    recipe.protocol = reading.text("protocol").value_or("");
    recipe.path = required(reading, "data", place).get<std::string>();
    recipe.file = reading.text("file").value_or("");
    recipe.getIt = reading.text("get_it").value_or("");
    recipe.asImplicit = reading.flag("implicit").value_or(false);
    recipe.likedFrom = reading.number("liked_from");
    readDraws(recipe, required(reading, "draws", place), place + ".draws");
    recipe.metrics = required(reading, "metrics", place).get<std::vector<std::string>>();
    const Json& rows = required(reading, "rows", place);
    for (std::size_t row = 0; row < rows.size(); ++row)
        recipe.rows.push_back(rowFromJson(rows[row], place + ".rows[" + std::to_string(row) + "]"));
    return recipe;
}

}  // namespace tastescope
