#include <iostream>

#include "app/cli/command.h"
#include "app/cli/data_options.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/metrics_table.h"
#include "app/cli/progress_log.h"
#include "app/cli/text_output.h"
#include "engine/experiments/experiment.h"
#include "engine/experiments/result_json.h"
#include "engine/models/model_file.h"

namespace tastescope {
namespace {

/// The preset's values and epochs in place of the configuration's. Without --model the preset's own model is meant.
void usePreset(RunConfig& config, const ModelRegistry& registry, const std::string& presetId, bool isModelGiven) {
    if (!isModelGiven)
        for (const ModelEntry& entry : registry.entries())
            for (const ModelPreset& preset : entry.presets)
                if (preset.id == presetId) config.model = entry.id;
    const ModelEntry& entry = registry.find(config.model);
    const ModelPreset& preset = entry.findPreset(presetId);
    HyperparameterValues values(entry.hyperparameters);
    for (const auto& [name, value] : preset.values) values.set(name, value);
    config.hyperparameters = values.toJson();
    config.epochs = static_cast<std::size_t>(preset.epochs);
}

RunConfig configOf(const Arguments& arguments, const ModelRegistry& registry) {
    RunConfig config;
    if (const auto file = arguments.text("--config")) {
        config = readRunConfig(*file);
        if (!arguments.positional().empty()) throw UsageError("give either DATA or --config FILE, which names its data");
    } else {
        config.data = dataSourceOf(arguments, 0);
        config.split = splitChoiceOf(arguments);
    }
    config.model = arguments.text("--model").value_or(config.model);
    if (const auto preset = arguments.text("--preset")) usePreset(config, registry, *preset, arguments.has("--model"));
    HyperparameterValues values(registry.find(config.model).hyperparameters);
    for (const std::string& setting : arguments.texts("--set")) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos) throw UsageError("--set takes name=value, not '" + setting + "'");
        const std::string name = setting.substr(0, equals);
        values.setFromText(name, std::string_view(setting).substr(equals + 1));
        config.hyperparameters[name] = values.toJson()[name];
    }
    if (const auto epochs = arguments.count("--epochs", 1, 100'000)) config.epochs = *epochs;
    if (const auto patience = arguments.count("--patience", 0, 100'000)) config.patience = *patience;
    if (const auto keep = arguments.text("--keep")) config.keepsLast = keepsLastFromText(*keep);
    if (const auto seed = arguments.count("--seed", 0, UINT64_MAX)) config.seed = *seed;
    if (arguments.has("--k")) config.cutoffs = arguments.counts("--k");
    if (arguments.has("--clip") && arguments.has("--no-clip")) throw UsageError("--clip and --no-clip exclude each other");
    if (arguments.has("--clip")) config.clipsToScale = true;
    if (arguments.has("--no-clip")) config.clipsToScale = false;
    return config;
}

void printResult(const ExperimentResult& result) {
    std::vector<std::pair<std::string, Json>> columns = {{result.config.model, metricsJson(result.test)}};
    if (result.baselines.bias && result.config.model != "bias")
        columns.emplace_back("bias baseline", metricsJson(*result.baselines.bias));
    if (result.config.model != "popularity") columns.emplace_back("popularity", metricsJson(result.baselines.popularity));
    const RankingResult& ranking = *result.test.ranking;
    std::cout << "\nOn the " << grouped(result.data.split.test.size()) << " test ratings of "
              << grouped(ranking.usersCounted) << " users with something to find ("
              << (ranking.givenCandidates ? "given candidates" : "ranked among all items") << "):\n\n"
              << metricsTable(columns) << '\n';
    if (result.truth) {
        std::cout << "The truth is known here: nothing can do better than RMSE " << fixed(result.truth->noiseFloor, 4) << ".\n";
        if (result.truth->recovery)
            std::cout << "Of the true item space " << fixed(100.0 * *result.truth->recovery, 1) << " % are recovered ("
                      << fixed(100.0 * *result.truth->recoveryChance, 1) << " % by chance); of an item's 10 nearest in the picture "
                      << fixed(100.0 * result.truth->genreShare.value_or(0.0), 1) << " % share its genre.\n";
    }
    std::cout << "Trained in " << fixed(result.trainSeconds, 3) << " s";
    if (result.epochSecondsMedian > 0.0)
        std::cout << ", " << fixed(static_cast<double>(result.training->train.size()) / result.epochSecondsMedian / 1e6, 1)
                  << " M ratings/s";
    std::cout << " with " << result.threadCount << " threads. Parameters " << result.parametersSha256.substr(0, 16) << "…\n";
}

int run(const Arguments& arguments) {
    const ModelRegistry registry = builtInModels();
    const RunConfig config = configOf(arguments, registry);
    TrainingControls controls;
    const InterruptWatch interrupts(controls);
    ProgressLog log(std::cerr);
    ExperimentSettings settings;
    settings.threadCount = threadCountOf(arguments);
    settings.observers = {&log};
    const ExperimentResult result = runExperiment(config, registry, controls, settings);
    if (const auto file = arguments.text("--save")) {
        saveModel(*file, result.model, toJson(config));
        std::cerr << "saved " << *file << '\n';
    }
    if (arguments.has("--json"))
        std::cout << experimentJson(result).dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        printResult(result);
    return 0;
}

}  // namespace

Command trainCommand() {
    std::vector<OptionSpec> options = {
        {"--model", "ID", "which model (tastescope-cli models lists them; default mf)", false},
        {"--preset", "ID", "a named choice of hyperparameters and epochs, such as keras-exercise; options given besides win", false},
        {"--set", "NAME=VALUE", "a hyperparameter; may be repeated", true},
        {"--epochs", "N", "passes over the training data", false},
        {"--patience", "N", "validations without improvement before it stops early (default 5; 0: never)", false},
        {"--keep", "WHICH", "best (by validation, the default) or last: which model of the run is kept", false},
        {"--seed", "N", "the same seed gives the same bits (default 42)", false},
        {"--config", "FILE", "everything from an experiment file; options given besides win", false},
        {"--save", "FILE", "write the model as a .safetensors file", false},
        {"--k", "LIST", "cut-offs of the ranking metrics, such as 10,20 (default 10)", false},
        {"--clip", "", "clip predictions to the rating scale (the default)", false},
        {"--no-clip", "", "measure predictions as they are", false}};
    for (OptionSpec& option : dataOptions()) options.push_back(std::move(option));
    return {"train", "train DATA --model ID [options]", "train a model, measure it beside baselines, save it",
            withCommonOptions(std::move(options)), run};
}

}  // namespace tastescope
