#include <charconv>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/text_output.h"
#include "engine/core/stopwatch.h"
#include "engine/planted/planted_dataset.h"
#include "engine/planted/planted_folder.h"
#include "engine/writing/dataset_writer.h"
#include "engine/experiments/planted_settings.h"
#include "engine/experiments/result_json.h"

namespace tastescope {
namespace {

PlantedConfig configOf(const Arguments& arguments) {
    const PlantedConfig defaults;
    PlantedConfig config = plantedConfigOfSize(arguments.count("--users", 2, 100'000'000).value_or(defaults.userCount),
                                               arguments.count("--items", 2, 16'000'000).value_or(defaults.itemCount),
                                               arguments.count("--ratings", 1, 4'000'000'000).value_or(0),
                                               arguments.count("--seed", 0, UINT64_MAX).value_or(defaults.seed));
    for (const std::string& setting : arguments.texts("--set")) {
        const std::size_t equals = setting.find('=');
        double value = 0.0;
        const char* const end = setting.data() + setting.size();
        const char* const begin = equals == std::string::npos ? end : setting.data() + equals + 1;
        const auto parsed = std::from_chars(begin, end, value);
        if (parsed.ec != std::errc() || parsed.ptr != end)
            throw UsageError("--set takes name=number, not '" + setting + "'");
        setPlantedSetting(config, std::string_view(setting).substr(0, equals), value);
    }
    requireValid(config);
    return config;
}

int run(const Arguments& arguments) {
    const std::string folder = onlyPositional(arguments, "DIR");
    const PlantedConfig config = configOf(arguments);
    const DatasetWriter& writer = datasetWriter(arguments.text("--format").value_or("csv"));
    const int threads = threadCountOf(arguments);
    const Stopwatch stopwatch;
    const std::shared_ptr<const Dataset> dataset = makePlantedDataset(config, threads);
    const double makeSeconds = stopwatch.elapsedSeconds();
    writePlantedFolder(*dataset, writer, folder, threads);
    const double writeSeconds = stopwatch.elapsedSeconds() - makeSeconds;
    if (arguments.has("--json")) {
        const Json json = {{"dataset", datasetJson(*dataset)},
                           {"folder", folder},
                           {"format", writer.id},
                           {"timings", {{"generate_s", makeSeconds}, {"write_s", writeSeconds}}}};
        std::cout << json.dump(2) << '\n';
    } else {
        std::cout << "wrote " << grouped(dataset->interactionCount()) << " ratings of " << grouped(dataset->userCount())
                  << " users and " << grouped(dataset->itemCount()) << " films, with their truth, to " << folder << " ("
                  << fixed(makeSeconds + writeSeconds, 2) << " s)\n";
    }
    return 0;
}

}  // namespace

Command generateCommand() {
    std::string names;
    for (const std::string& name : plantedSettingNames()) names += (names.empty() ? "" : ", ") + name;
    return {"generate", "generate DIR [options]", "write a planted data set whose truth is known",
            withCommonOptions({{"--users", "N", "users (default 2000)", false},
                               {"--items", "N", "items (default 600)", false},
                               {"--ratings", "N", "ratings (default: about 80 a user)", false},
                               {"--seed", "N", "the same seed gives the same bytes (default 1)", false},
                               {"--format", "ID", "how it is written: " + datasetWriterIds() + " (default csv)", false},
                               {"--set", "NAME=VALUE", "a size or strength, 0 switches off: " + names, true}}),
            run};
}

}  // namespace tastescope
