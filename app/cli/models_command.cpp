#include <iostream>

#include "app/cli/command.h"
#include "app/cli/text_output.h"
#include "engine/core/json.h"
#include "engine/models/model_registry.h"

namespace tastescope {
namespace {

std::string typeName(HyperparameterType type) {
    switch (type) {
        case HyperparameterType::integer: return "integer";
        case HyperparameterType::real: return "real";
        case HyperparameterType::boolean: return "boolean";
        case HyperparameterType::choice: return "choice";
    }
    return "";
}

Json hyperparameterJson(const Hyperparameter& one) {
    Json json = {{"name", one.name},
                 {"label", one.label},
                 {"type", typeName(one.type)},
                 {"default", one.defaultValue},
                 {"min", one.minimum},
                 {"max", one.maximum},
                 {"scale", one.scale == HyperparameterScale::linear ? "linear" : "log"},
                 {"live", one.isLive},
                 {"help", one.help}};
    if (one.type != HyperparameterType::choice) return json;
    json["default"] = valueText(one, one.defaultValue);
    for (const HyperparameterOption& option : one.options) json["options"].push_back({{"id", option.id}, {"label", option.label}});
    return json;
}

/// "1 to 1024", or the options of a choice.
std::string rangeText(const Hyperparameter& one) {
    if (one.type == HyperparameterType::boolean) return "true, false";
    if (one.type != HyperparameterType::choice) return shortNumber(one.minimum) + " to " + shortNumber(one.maximum);
    std::string text;
    for (const HyperparameterOption& option : one.options) text += (text.empty() ? "" : ", ") + option.id;
    return text;
}

Json modelJson(const ModelEntry& model) {
    Json json = {{"id", model.id}, {"name", model.name}, {"help", model.help}, {"family", model.family}, {"task", toText(model.task)}};
    if (!model.isClosedForm) json["default_epochs"] = model.defaultEpochs;
    json["hyperparameters"] = Json::array();
    for (const Hyperparameter& one : model.hyperparameters)
        json["hyperparameters"].push_back(hyperparameterJson(one));
    for (const ModelPreset& preset : model.presets) {
        HyperparameterValues values(model.hyperparameters);
        for (const auto& [name, value] : preset.values) values.set(name, value);
        json["presets"].push_back({{"id", preset.id},
                                   {"name", preset.name},
                                   {"help", preset.help},
                                   {"hyperparameters", values.toJson()},
                                   {"epochs", preset.epochs}});
    }
    return json;
}

void printModel(const ModelEntry& model) {
    std::cout << model.id << ": " << model.name << " (" << toText(model.task) << ", " << model.family << "). " << model.help << '\n';
    std::vector<std::vector<std::string>> rows;
    for (const Hyperparameter& one : model.hyperparameters)
        rows.push_back({one.name, valueText(one, one.defaultValue), rangeText(one), one.help});
    if (!model.isClosedForm)
        rows.push_back({"--epochs", std::to_string(model.defaultEpochs), "", "Passes over the training data."});
    for (const ModelPreset& preset : model.presets) rows.push_back({"--preset", preset.id, "", preset.help});
    std::cout << textTable(rows, {false, true, false, false}) << '\n';
}

int run(const Arguments& arguments) {
    if (!arguments.positional().empty()) throw UsageError("'" + arguments.positional()[0] + "' is one word too many");
    const ModelRegistry registry = builtInModels();
    if (!arguments.has("--json")) {
        for (const ModelEntry& model : registry.entries()) printModel(model);
        return 0;
    }
    Json json = {{"models", Json::array()}};
    for (const ModelEntry& model : registry.entries()) json["models"].push_back(modelJson(model));
    std::cout << json.dump(2) << '\n';
    return 0;
}

}  // namespace

Command modelsCommand() {
    return {"models", "models [--json]", "list the models and their hyperparameters", withCommonOptions({}), run};
}

}  // namespace tastescope
