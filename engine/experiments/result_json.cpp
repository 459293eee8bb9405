#include "engine/experiments/result_json.h"

#include <cmath>

#include "engine/dense/instruction_set.h"
#include "engine/experiments/peak_memory.h"

namespace tastescope {
namespace {

Json splitJson(const Split& split) {
    return {{"train", split.train.size()},
            {"validation", split.validation.size()},
            {"test", split.test.size()},
            {"recipe", toText(split.recipe)}};
}

Json timingsJson(const ExperimentResult& result) {
    Json json = {{"load_s", result.data.loadSeconds},
                 {"split_s", result.data.splitSeconds},
                 {"train_s", result.trainSeconds},
                 {"evaluate_s", result.test.seconds},
                 {"epoch_s_median", result.epochSecondsMedian}};
    if (result.epochSecondsMedian > 0.0)
        json["interactions_per_s"] = static_cast<double>(result.training->train.size()) / result.epochSecondsMedian;
    return json;
}

Json truthJson(const PlantedGrade& grade) {
    Json json = Json::object();
    if (std::isfinite(grade.noiseFloor)) json["noise_floor"] = grade.noiseFloor;
    if (grade.recovery) json["recovery"] = *grade.recovery;
    if (grade.recoveryChance) json["recovery_by_chance"] = *grade.recoveryChance;
    if (!grade.factorCorrelations.empty()) json["factor_correlations"] = grade.factorCorrelations;
    if (grade.userBiasCorrelation) json["user_bias_correlation"] = *grade.userBiasCorrelation;
    if (grade.itemBiasCorrelation) json["item_bias_correlation"] = *grade.itemBiasCorrelation;
    if (grade.genreShare) json["genre_share"] = *grade.genreShare;
    return json;
}

}  // namespace

Json datasetJson(const Dataset& dataset) {
    return {{"name", dataset.name},
            {"users", dataset.userCount()},
            {"items", dataset.itemCount()},
            {"interactions", dataset.interactionCount()},
            {"feedback", dataset.feedback == Feedback::explicitRatings ? "explicit" : "implicit"},
            {"has_timestamps", dataset.hasTimestamps()}};
}

Json reportJson(const ReadReport& report) {
    Json reasons = Json::array();
    for (const RefusedRows& refused : report.reasons)
        reasons.push_back({{"reason", refused.reason},
                           {"count", refused.count},
                           {"lines", refused.lines},
                           {"samples", refused.samples}});
    Json json = {{"rows", report.rows},     {"accepted", report.accepted},     {"refused", report.refused},
                 {"reasons", reasons},      {"duplicates", report.duplicates}, {"doubts", report.doubts},
                 {"notes", report.notes}};
    for (const EventType& one : report.events)
        json["events"].push_back({{"type", one.type}, {"count", one.count}, {"weight", one.weight}});
    return json;
}

Json metricsJson(const Evaluation& evaluation) {
    Json json = Json::object();
    if (evaluation.ratings) {
        json["rmse"] = evaluation.ratings->rmse;
        json["mae"] = evaluation.ratings->mae;
        if (evaluation.ratings->userMeanRmse) json["rmse_user_mean"] = *evaluation.ratings->userMeanRmse;
        if (evaluation.ratings->logLoss) json["log_loss"] = *evaluation.ratings->logLoss;
    }
    if (!evaluation.ranking || evaluation.ranking->usersCounted == 0) return json;
    for (const RankingQuality& quality : evaluation.ranking->atCutoff) {
        const std::string at = "@" + std::to_string(quality.cutoff);
        json["ndcg" + at] = quality.ndcg;
        json["recall" + at] = quality.recall;
        json["recall_capped" + at] = quality.cappedRecall;
        json["precision" + at] = quality.precision;
        json["hit" + at] = quality.hit;
        json["mrr" + at] = quality.mrr;
        json["map" + at] = quality.map;
    }
    if (evaluation.ranking->auc) json["auc"] = *evaluation.ranking->auc;
    if (!evaluation.ranking->lists) return json;
    const ListQuality& lists = *evaluation.ranking->lists;
    const std::string at = "@" + std::to_string(lists.cutoff);
    json["coverage" + at] = lists.coverage;
    json["gini" + at] = lists.gini;
    json["novelty" + at] = lists.novelty;
    json["popularity_lift" + at] = lists.popularityLift;
    if (lists.diversity) json["diversity" + at] = *lists.diversity;
    return json;
}

Json evaluationJson(const Evaluation& evaluation, const OpenedData& data) {
    Json json = Json::object();
    if (!evaluation.ranking) return json;
    json["candidates"] = evaluation.ranking->givenCandidates ? "given" : "full";
    json["ties"] = "against the model";
    json["recall_denominator"] = "test items of the user (recall), at most the cut-off of them (recall_capped)";
    if (std::isfinite(data.relevantFrom)) json["relevant_from"] = data.relevantFrom;
    json["users_counted"] = evaluation.ranking->usersCounted;
    json["users_skipped"] = evaluation.ranking->usersSkipped;
    json["cold_users"] = evaluation.ranking->coldUsers;
    json["cold_test_items"] = evaluation.ranking->coldTestItems;
    return json;
}

Json experimentJson(const ExperimentResult& result) {
    Json json = {{"dataset", datasetJson(*result.data.dataset)},
                 {"split", splitJson(result.data.split)},
                 {"model", result.config.model},
                 {"hyperparameters", result.hyperparameters.toJson()},
                 {"seed", result.config.seed},
                 {"threads", result.threadCount},
                 {"simd", instructionSetName()},
                 {"epochs_run", result.outcome.end.epochsRun},
                 {"best_epoch", result.outcome.end.bestEpoch},
                 {"stop_reason", toText(result.outcome.end.reason)},
                 {"metrics", metricsJson(result.test)}};
    if (result.validation) json["validation_metrics"] = metricsJson(*result.validation);
    json["baselines"] = {{"popularity", metricsJson(result.baselines.popularity)}};
    if (result.baselines.bias) json["baselines"]["bias"] = metricsJson(*result.baselines.bias);
    json["evaluation"] = evaluationJson(result.test, result.data);
    json["timings"] = timingsJson(result);
    if (result.truth) json["truth"] = truthJson(*result.truth);
    json["peak_memory_bytes"] = peakMemoryBytes();
    json["parameters_sha256"] = result.parametersSha256;
    return json;
}

}  // namespace tastescope
