#include "engine/experiments/run_config.h"

#include <fstream>
#include <stdexcept>

#include "engine/core/errors.h"
#include "engine/experiments/json_reading.h"

namespace tastescope {
namespace {

Json toJson(const ScheduledChange& change) {
    Json json = {{"epoch", change.epoch}, {"round", change.round}};
    if (change.settings.learningRate) json["learning_rate"] = *change.settings.learningRate;
    if (change.settings.regularisation) json["regularisation"] = *change.settings.regularisation;
    return json;
}

ScheduledChange changeFromJson(const Json& json) {
    const JsonReading reading(json, "changes", {"epoch", "round", "learning_rate", "regularisation"});
    return {reading.count("epoch").value_or(0), reading.count("round").value_or(0),
            {reading.number("learning_rate"), reading.number("regularisation")}};
}

std::vector<std::size_t> cutoffsFromJson(const Json& json) {
    std::vector<std::size_t> cutoffs;
    for (const Json& value : json) {
        if (!value.is_number_unsigned() || value.get<std::size_t>() == 0)
            throw std::invalid_argument("k must hold whole numbers from 1, not " + value.dump());
        cutoffs.push_back(value.get<std::size_t>());
    }
    if (!json.is_array() || cutoffs.empty()) throw std::invalid_argument("k must be a list of cut-offs such as [10, 20]");
    return cutoffs;
}

}  // namespace

bool keepsLastFromText(const std::string& text) {
    if (text != "best" && text != "last") throw std::invalid_argument("keep must be best or last, not '" + text + "'");
    return text == "last";
}

Json toJson(const RunConfig& config) {
    Json json = {{"data", toJson(config.data)}, {"split", toJson(config.split)}, {"model", config.model},
                 {"hyperparameters", config.hyperparameters}};
    if (config.epochs) json["epochs"] = *config.epochs;
    if (config.extraRounds > 0) json["rounds"] = config.extraRounds;
    json["patience"] = config.patience;
    if (config.keepsLast) json["keep"] = "last";
    json["seed"] = config.seed;
    json["k"] = config.cutoffs;
    json["clip"] = config.clipsToScale;
    if (!config.changes.empty()) {
        json["changes"] = Json::array();
        for (const ScheduledChange& change : config.changes) json["changes"].push_back(toJson(change));
    }
    return json;
}

RunConfig runConfigFromJson(const Json& json) {
    const JsonReading reading(json, "the experiment",
                              {"data", "split", "model", "hyperparameters", "epochs", "rounds", "patience", "keep", "seed", "k", "clip",
                               "changes"});
    RunConfig config;
    if (const Json* data = reading.find("data")) config.data = dataSourceFromJson(*data);
    if (const Json* split = reading.find("split")) config.split = splitChoiceFromJson(*split);
    config.model = reading.text("model").value_or(config.model);
    if (const Json* values = reading.find("hyperparameters")) config.hyperparameters = *values;
    config.extraRounds = reading.count("rounds").value_or(0);
    config.epochs = reading.count("epochs", config.extraRounds > 0 ? 0 : 1);
    config.patience = reading.count("patience").value_or(config.patience);
    if (const auto keep = reading.text("keep")) config.keepsLast = keepsLastFromText(*keep);
    config.seed = reading.count("seed").value_or(config.seed);
    if (const Json* cutoffs = reading.find("k")) config.cutoffs = cutoffsFromJson(*cutoffs);
    config.clipsToScale = reading.flag("clip").value_or(config.clipsToScale);
    if (const Json* changes = reading.find("changes"))
        for (const Json& change : *changes) config.changes.push_back(changeFromJson(change));
    return config;
}

RunConfig readRunConfig(const std::filesystem::path& path) {
    std::ifstream file(path);
    if (!file) throw DataError(path.string(), "cannot be opened", "name an experiment file: JSON with data, model and settings");
    const Json json = Json::parse(file, nullptr, false);
    if (json.is_discarded()) throw DataError(path.string(), "is not JSON", "an experiment file starts with { and holds data, model and settings");
    return runConfigFromJson(json);
}

}  // namespace tastescope
