#include "engine/experiments/reproduction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/stopwatch.h"
#include "engine/evaluation/similar_items_quality.h"
#include "engine/experiments/model_evaluation.h"
#include "engine/experiments/reproduction_draws.h"
#include "engine/experiments/result_json.h"
#include "engine/experiments/run_preparation.h"
#include "engine/models/capabilities.h"
#include "engine/split/draw_rows.h"
#include "engine/split/make_split.h"

namespace tastescope {
namespace {

bool isBetterSmall(const std::string& metric) {
    return metric == "rmse" || metric == "mae" || metric == "log_loss";
}

class RecipeRun {
  public:
    RecipeRun(const ReproductionRecipe& recipe, const ModelRegistry& registry, TrainingControls& controls,
              const ReproductionSettings& settings)
        : recipe_(recipe), registry_(registry), controls_(controls), settings_(settings) {}

    void runRow(const ReproductionDraws& draws, ReproducedRow& result) {
        const Stopwatch stopwatch;
        const ReproductionRow& row = *result.row;
        for (std::size_t draw = 0; draw < draws.size(); ++draw)
            for (const std::uint64_t seed : recipe_.seeds) {
                const OpenedData data = draws.draw(draw);
                Json settings = row.hyperparameters;
                if (row.tuning) {
                    settings = tuned(row, data, seed, result);
                    result.chosen.push_back(settings);
                }
                if (settings_.progress)
                    settings_.progress(recipe_.id + ": " + (row.name.empty() ? row.model : row.name) + ", draw " +
                                       std::to_string(draw + 1) + " of " + std::to_string(draws.size()));
                for (const auto& [metric, value] : measured(row, settings, data, seed, draws.queries(), result))
                    result.values[metric].push_back(value);
            }
        result.seconds = stopwatch.elapsedSeconds();
    }

  private:
    /// Trains to the end, without a look at any held-out part, and measures on the test part.
    std::map<std::string, double> measured(const ReproductionRow& row, const Json& hyperparameters, const OpenedData& data,
                                           std::uint64_t seed,
                                           const std::vector<SimilarItemsQuery>& queries,
                                           ReproducedRow& result) {
        const ModelEntry& model = registry_.find(row.model);
        checkTrainable(*data.dataset, model);
        RunConfig config;
        config.model = row.model;
        config.hyperparameters = hyperparameters;
        config.epochs = row.epochs;
        config.seed = seed;
        config.keepsLast = true;
        config.patience = 0;
        OpenedData withoutValidation = data;
        withoutValidation.split.validation = {};
        const auto training =
            std::make_shared<TrainingData>(data.split.train, InteractionPart(), data.relevantFrom);
        PreparedRun run = prepareRun(config, model, withoutValidation, training, settings_.threadCount);
        const TrainingOutcome outcome = runTraining(*run.trainer, run.options, controls_);
        if (outcome.end.reason == StopReason::stopped) throw Cancelled();
        if (outcome.end.reason == StopReason::diverged) throw RequestError(row.model + ": " + outcome.end.message, "");
        result.trainSeconds += run.buildSeconds + outcome.roundSeconds;
        if (!queries.empty()) return similarItems(*outcome.model, data, *training, queries);
        EvaluationOptions options;
        options.threadCount = settings_.threadCount;
        options.controls = &controls_;
        const auto isOfRanking = [](const std::string& metric) { return metric.find('@') != std::string::npos || metric == "auc"; };
        const auto isOfLists = [](const std::string& metric) {
            return metric == "auc" || metric.starts_with("coverage") || metric.starts_with("gini") || metric.starts_with("novelty") ||
                   metric.starts_with("popularity_lift") || metric.starts_with("diversity");
        };
        options.measuresRanking = std::ranges::any_of(recipe_.metrics, isOfRanking);
        options.isThorough = std::ranges::any_of(recipe_.metrics, isOfLists);
        const Json json = metricsJson(evaluateOnTest(*outcome.model, data, *training, options));
        return json.get<std::map<std::string, double>>();
    }

    /// Lists of similar items by the model's own weights; the categories are the judge and never seen by the model.
    std::map<std::string, double> similarItems(const Recommender& model, const OpenedData& data, const TrainingData& training,
                                               const std::vector<SimilarItemsQuery>& queries) const {
        const auto* weights = dynamic_cast<const HasItemWeights*>(&model);
        if (weights == nullptr)
            throw RequestError("'" + std::string(model.modelId()) + "' has no weights from item to item", "");
        const auto matrix = training.matrix(Signal::liked);
        std::vector<std::uint32_t> positives(matrix->byItem.rowCount());
        for (std::size_t item = 0; item < positives.size(); ++item)
            positives[item] = static_cast<std::uint32_t>(matrix->byItem.rowSize(item));
        SimilarItemsOptions options;
        options.threadCount = settings_.threadCount;
        const SimilarItemsQuality quality =
            similarItemsQuality(nearnessOf(*weights), positives, queries, data.dataset->catalogue.itemCategories, options);
        return {{"hit@10", quality.hitRate},
                {"category_cosine", quality.categoryCosine},
                {"coverage", quality.coverage},
                {"gini", quality.gini}};
    }

    /// The candidate that is best on a slice of the training part.
    Json tuned(const ReproductionRow& row, const OpenedData& data, std::uint64_t seed, ReproducedRow& result) {
        auto labels = std::make_shared<PartLabels>(*data.split.labels);
        for (PartLabel& label : *labels)
            if (label != PartLabel::train) label = PartLabel::unused;
        RandomStream stream(seed, RandomPurpose::split);
        const auto held = static_cast<std::size_t>(row.tuning->fraction * static_cast<double>(data.split.train.size()));
        drawRows(*labels, held, PartLabel::test, stream);
        OpenedData inner = data;
        inner.split = givenSplit(data.dataset, std::move(labels));
        Json best;
        double bestValue = std::numeric_limits<double>::quiet_NaN();
        for (const Json& candidate : row.tuning->candidates) {
            Json settings = row.hyperparameters;
            settings.update(candidate);
            const double value = measured(row, settings, inner, seed, {}, result).at(row.tuning->metric);
            const bool isBetter = isBetterSmall(row.tuning->metric) ? value < bestValue : value > bestValue;
            if (!std::isnan(bestValue) && !isBetter) continue;
            bestValue = value;
            best = settings;
        }
        return best;
    }

    const ReproductionRecipe& recipe_;
    const ModelRegistry& registry_;
    TrainingControls& controls_;
    const ReproductionSettings& settings_;
};

Json rowJson(const ReproductionRecipe& recipe, const ReproducedRow& result) {
    const ReproductionRow& row = *result.row;
    Json json = {{"model", row.model}, {"name", row.name}, {"hyperparameters", row.hyperparameters}};
    if (row.epochs) json["epochs"] = *row.epochs;
    if (!row.note.empty()) json["note"] = row.note;
    json["metrics"] = Json::object();
    for (const std::string& metric : recipe.metrics) {
        const MeanAndDeviation figure = result.metric(metric);
        if (figure.count == 0) continue;
        json["metrics"][metric] = {{"mean", figure.mean}, {"sd", figure.deviation}, {"draws", result.values.at(metric)}};
    }
    json["published"] = Json::array();
    for (const PublishedFigure& figure : row.published)
        json["published"].push_back({{"name", figure.name}, {"metrics", figure.metrics}, {"source", figure.source}});
    json["goals"] = Json::array();
    for (const ReproductionGoal& goal : row.goals) {
        Json one = {{"metric", goal.metric}};
        if (goal.atLeast) one["at_least"] = *goal.atLeast;
        if (goal.atMost) one["at_most"] = *goal.atMost;
        const MeanAndDeviation figure = result.metric(goal.metric);
        one["reached"] = figure.count > 0 && goal.isReachedBy(figure.mean);
        json["goals"].push_back(std::move(one));
    }
    if (!result.chosen.empty()) json["chosen"] = result.chosen;
    json["timings"] = {{"train_s", result.trainSeconds}, {"total_s", result.seconds}};
    return json;
}

}  // namespace

MeanAndDeviation ReproducedRow::metric(const std::string& name) const {
    const auto found = values.find(name);
    if (found == values.end()) return {};
    const std::vector<double>& all = found->second;
    const auto count = static_cast<double>(all.size());
    MeanAndDeviation figure;
    figure.count = all.size();
    figure.mean = std::accumulate(all.begin(), all.end(), 0.0) / count;
    double squares = 0.0;
    for (const double value : all) squares += (value - figure.mean) * (value - figure.mean);
    if (all.size() > 1) figure.deviation = std::sqrt(squares / (count - 1.0));
    return figure;
}

std::vector<ReproducedRow> reproduce(const ReproductionRecipe& recipe, const std::filesystem::path& dataFolder,
                                     const ModelRegistry& registry, TrainingControls& controls,
                                     const ReproductionSettings& settings,
                                     const std::function<void(const ReproducedRow&)>& finished) {
    // Wrong settings are found before the data is read.
    for (const ReproductionRow& row : recipe.rows) {
        RunConfig config;
        config.hyperparameters = row.hyperparameters;
        hyperparametersOf(config, registry.find(row.model));
    }
    const ReproductionDraws draws(recipe, dataFolder);
    RecipeRun run(recipe, registry, controls, settings);
    std::vector<ReproducedRow> results;
    for (const ReproductionRow& row : recipe.rows) {
        if (!settings.onlyModel.empty() && row.model != settings.onlyModel) continue;
        ReproducedRow& result = results.emplace_back();
        result.row = &row;
        run.runRow(draws, result);
        if (finished) finished(result);
    }
    return results;
}

Json toJson(const ReproductionRecipe& recipe, const std::vector<ReproducedRow>& rows) {
    Json json = {{"id", recipe.id}, {"title", recipe.title}, {"protocol", recipe.protocol}, {"rows", Json::array()}};
    for (const ReproducedRow& row : rows) json["rows"].push_back(rowJson(recipe, row));
    return json;
}

}  // namespace tastescope
