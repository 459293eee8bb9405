#include <cstdlib>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/text_output.h"
#include "engine/core/errors.h"
#include "engine/dense/instruction_set.h"
#include "engine/experiments/reproduction.h"
#include "resources/embedded_files.h"

namespace tastescope {
namespace {

constexpr std::string_view kFolder = "reproductions/";

std::vector<ReproductionRecipe> allRecipes() {
    std::vector<ReproductionRecipe> recipes;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with(kFolder)) continue;
        std::string id(file.path.substr(kFolder.size()));
        id.resize(id.size() - std::string_view(".json").size());
        recipes.push_back(recipeFromJson(id, Json::parse(file.text)));
    }
    return recipes;
}

/// Those whose id begins with `name`; "all": every one. Throws UsageError with the known ones.
std::vector<ReproductionRecipe> recipesOf(const std::string& name) {
    std::vector<ReproductionRecipe> chosen;
    std::string known;
    for (ReproductionRecipe& recipe : allRecipes()) {
        known += (known.empty() ? "" : ", ") + recipe.id;
        if (name == "all" || recipe.id.starts_with(name)) chosen.push_back(std::move(recipe));
    }
    if (chosen.empty()) throw UsageError("unknown table '" + name + "' (known: " + known + ", and all)");
    return chosen;
}

std::string dataFolderOf(const Arguments& arguments) {
    if (const auto folder = arguments.text("--data")) return *folder;
    if (const char* folder = std::getenv("TASTESCOPE_DATA")) return folder;
    return ".";
}

std::string figureText(const MeanAndDeviation& figure) {
    if (figure.count == 0) return "–";
    return fixed(figure.mean, 4) + (figure.count > 1 ? " ± " + fixed(figure.deviation, 4) : "");
}

std::string goalText(const ReproductionGoal& goal, const ReproducedRow& row) {
    const double mean = row.metric(goal.metric).mean;
    const std::string bound = goal.atMost && goal.atLeast ? fixed(*goal.atLeast, 4) + "–" + fixed(*goal.atMost, 4)
                              : goal.atMost               ? "≤ " + fixed(*goal.atMost, 4)
                                                          : "≥ " + fixed(goal.atLeast.value_or(0), 4);
    return goal.metric + " " + bound + (goal.isReachedBy(mean) ? ": reached" : ": missed");
}

/// Ours, and below it, indented, what others published.
std::string tableOf(const ReproductionRecipe& recipe, const std::vector<ReproducedRow>& results, const ModelRegistry& registry) {
    std::vector<std::vector<std::string>> rows(1, {"model"});
    std::vector<bool> alignRight(1, false);
    for (const std::string& metric : recipe.metrics) {
        rows[0].push_back(metric);
        alignRight.push_back(true);
    }
    rows[0].push_back("seconds");
    rows[0].push_back("goal");
    alignRight.push_back(true);
    alignRight.push_back(false);
    for (const ReproducedRow& result : results) {
        const ReproductionRow& row = *result.row;
        std::vector<std::string> ours = {row.name.empty() ? registry.find(row.model).name : row.name};
        for (const std::string& metric : recipe.metrics) ours.push_back(figureText(result.metric(metric)));
        ours.push_back(fixed(result.seconds, 1));
        std::string goals;
        for (const ReproductionGoal& goal : row.goals) goals += (goals.empty() ? "" : "; ") + goalText(goal, result);
        ours.push_back(goals);
        rows.push_back(std::move(ours));
        for (const PublishedFigure& figure : row.published) {
            std::vector<std::string> theirs = {"  " + figure.name};
            for (const std::string& metric : recipe.metrics)
                theirs.push_back(figure.metrics.contains(metric) ? fixed(figure.metrics.at(metric), 4) : "–");
            theirs.push_back("");
            theirs.push_back(figure.source);
            rows.push_back(std::move(theirs));
        }
    }
    return textTable(rows, alignRight);
}

int run(const Arguments& arguments) {
    if (arguments.positional().empty()) {
        for (const ReproductionRecipe& recipe : allRecipes())
            std::cout << recipe.id << "  " << recipe.title << " (data: " << recipe.path << ")\n";
        return 0;
    }
    const std::vector<ReproductionRecipe> recipes = recipesOf(onlyPositional(arguments, "NAME"));
    const ModelRegistry registry = builtInModels();
    TrainingControls controls;
    const InterruptWatch interrupt(controls);
    ReproductionSettings settings;
    settings.threadCount = threadCountOf(arguments);
    settings.onlyModel = arguments.text("--model").value_or("");
    if (!settings.onlyModel.empty()) registry.find(settings.onlyModel);
    settings.progress = [](const std::string& text) { std::cerr << text << '\n'; };
    Json tables = Json::array();
    int exitCode = 0;
    for (const ReproductionRecipe& recipe : recipes) {
        try {
            const std::vector<ReproducedRow> rows = reproduce(recipe, dataFolderOf(arguments), registry, controls, settings);
            if (rows.empty()) continue;
            if (arguments.has("--json"))
                tables.push_back(toJson(recipe, rows));
            else
                std::cout << recipe.id << ": " << recipe.title << '\n'
                          << recipe.protocol << "\n\n"
                          << tableOf(recipe, rows, registry) << '\n'
                          << std::flush;
        } catch (const DataError& error) {
            // Of several tables the others are still worth having.
            if (recipes.size() == 1) throw;
            std::cerr << recipe.id << ": " << error.what() << '\n';
            exitCode = 1;
        }
    }
    if (!arguments.has("--json")) return exitCode;
    Json json = {{"simd", instructionSetName()}, {"tables", tables}, {"rows", Json::array()}};
    for (const Json& table : tables)
        for (const Json& row : table["rows"]) json["rows"].push_back(row);
    std::cout << json.dump(2) << '\n';
    return exitCode;
}

}  // namespace

Command reproduceCommand() {
    return {"reproduce", "reproduce [NAME] [options]", "published tables beside ours: all rows of a recipe, trained and measured",
            withCommonOptions({{"--data", "DIR", "the folder that holds the data sets and folds (default: TASTESCOPE_DATA, else here)", false},
                               {"--model", "ID", "only the rows of this model", false}}),
            run};
}

}  // namespace tastescope
