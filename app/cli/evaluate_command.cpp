#include <iostream>

#include "app/cli/command.h"
#include "app/cli/data_options.h"
#include "app/cli/metrics_table.h"
#include "app/cli/text_output.h"
#include "engine/experiments/result_json.h"
#include "engine/experiments/run_config.h"
#include "engine/experiments/saved_model_evaluation.h"

namespace tastescope {
namespace {

int run(const Arguments& arguments) {
    if (arguments.positional().empty()) throw UsageError("MODEL is missing: a file made by train --save");
    const DataSource source = dataSourceOf(arguments, 1);
    const ModelRegistry registry = builtInModels();
    const LoadedModel loaded = loadModel(arguments.positional()[0], registry);
    // The split of the training is repeated unless another one is asked for.
    const RunConfig trained = runConfigFromJson(loaded.config);
    SplitChoice split = splitChoiceOf(arguments);
    if (!arguments.has("--split") && !arguments.has("--validation")) split = trained.split;
    const std::uint64_t seed = arguments.count("--seed", 0, UINT64_MAX).value_or(trained.seed);
    EvaluationOptions options;
    options.cutoffs = arguments.has("--k") ? arguments.counts("--k") : trained.cutoffs;
    options.clipsToScale = !arguments.has("--no-clip");
    options.isThorough = true;
    options.threadCount = threadCountOf(arguments);
    const SavedModelEvaluation result = evaluateSavedModel(loaded.model, openData(source, split, seed), options);
    if (result.unknownRows > 0)
        std::cerr << grouped(result.unknownRows) << " test rows have a user or item that the model does not know: left out\n";
    if (arguments.has("--json")) {
        const Json json = {{"dataset", datasetJson(*result.data.dataset)},
                           {"model", std::string(loaded.model.recommender->modelId())},
                           {"split", {{"test", result.data.split.test.size()}, {"unknown", result.unknownRows}}},
                           {"metrics", metricsJson(result.test)},
                           {"evaluation", evaluationJson(result.test, result.data)},
                           {"timings", {{"load_s", result.data.loadSeconds}, {"evaluate_s", result.test.seconds}}},
                           {"parameters_sha256", loaded.parametersSha256}};
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        std::cout << metricsTable({{std::string(loaded.model.recommender->modelId()), metricsJson(result.test)}});
    }
    return 0;
}

}  // namespace

Command evaluateCommand() {
    std::vector<OptionSpec> options = {
        {"--seed", "N", "seed of the split (default: that of the training)", false},
        {"--k", "LIST", "cut-offs of the ranking metrics, such as 10,20", false},
        {"--clip", "", "clip predictions to the rating scale (the default)", false},
        {"--no-clip", "", "measure predictions as they are", false}};
    for (OptionSpec& option : dataOptions()) options.push_back(std::move(option));
    return {"evaluate", "evaluate MODEL DATA [options]", "measure a saved model on the test part of a data set",
            withCommonOptions(std::move(options)), run};
}

}  // namespace tastescope
