#include <iostream>

#include "app/cli/command.h"
#include "app/cli/saved_model.h"
#include "app/cli/text_output.h"
#include "engine/inspection/factor_health.h"
#include "engine/inspection/parameter_statistics.h"
#include "engine/models/capabilities.h"
#include "engine/models/model_file.h"

namespace tastescope {
namespace {

constexpr std::size_t kShownFactors = 12;

std::string shapeText(const std::vector<std::uint64_t>& shape) {
    std::string text;
    for (const std::uint64_t size : shape) text += (text.empty() ? "" : " × ") + grouped(size);
    return text.empty() ? "1" : text;
}

std::string parameterTable(const std::vector<ParameterStatistics>& all) {
    std::vector<std::vector<std::string>> rows(1, {"parameters", "shape", "mean", "sd", "min", "max", "zeros"});
    for (const ParameterStatistics& one : all)
        rows.push_back({one.name, shapeText(one.shape), fixed(one.mean, 4), fixed(one.deviation, 4), fixed(one.minimum, 3),
                        fixed(one.maximum, 3), fixed(100 * one.zeroShare, 1) + " %"});
    return textTable(rows, {false, true, true, true, true, true, true});
}

std::string factorTable(const FactorReport& report) {
    std::vector<std::vector<std::string>> rows(
        1, {"factor", "share of scores", "item variance", "user variance", "most correlated with", ""});
    for (std::size_t place = 0; place < std::min(kShownFactors, report.factors.size()); ++place) {
        const FactorHealth& one = report.factors[place];
        rows.push_back({std::to_string(one.factor), fixed(100 * one.share, 2) + " %", fixed(one.itemVariance, 4),
                        fixed(one.userVariance, 4),
                        report.factors.size() < 2 ? "–"
                                                  : std::to_string(one.correlatedWith) + " (" + fixed(one.strongestCorrelation, 2) + ")",
                        one.isIdle ? "idle" : ""});
    }
    return textTable(rows, {true, true, true, true, true, false});
}

std::string normTable(const std::string& of, const std::vector<NormBand>& bands) {
    std::vector<std::vector<std::string>> rows(1, {of, "ratings each", "length of the vectors"});
    for (const NormBand& band : bands) rows.push_back({grouped(band.count), fixed(band.meanRatings, 1), fixed(band.meanNorm, 3)});
    return textTable(rows, {true, true, true});
}

Json bandsJson(const std::vector<NormBand>& bands) {
    Json json = Json::array();
    for (const NormBand& band : bands)
        json.push_back({{"count", band.count}, {"mean_ratings", band.meanRatings}, {"mean_norm", band.meanNorm}});
    return json;
}

Json factorsJson(const FactorReport& report) {
    Json json = {{"idle", report.idleCount}, {"effective_rank", report.effectiveRank}, {"factors", Json::array()}};
    for (const FactorHealth& one : report.factors)
        json["factors"].push_back({{"factor", one.factor},
                                   {"share", one.share},
                                   {"item_variance", one.itemVariance},
                                   {"user_variance", one.userVariance},
                                   {"strongest_correlation", one.strongestCorrelation},
                                   {"correlated_with", one.correlatedWith},
                                   {"is_idle", one.isIdle}});
    json["item_norms"] = bandsJson(report.itemNorms);
    json["user_norms"] = bandsJson(report.userNorms);
    json["item_correlations"] = report.itemCorrelations;
    return json;
}

int run(const Arguments& arguments) {
    const LoadedModel loaded = loadModel(onlyPositional(arguments, "MODEL"), builtInModels());
    const Recommender& model = *loaded.model.recommender;
    const std::vector<ParameterStatistics> parameters = parameterStatistics(model);
    std::optional<FactorReport> factors;
    if (dynamic_cast<const HasEmbeddings*>(&model) != nullptr) factors = inspectFactors(loaded.model, threadCountOf(arguments));
    if (arguments.has("--json")) {
        Json json = {{"model", std::string(model.modelId())},
                     {"users", model.userCount()},
                     {"items", model.itemCount()},
                     {"parameters", Json::array()},
                     {"parameters_sha256", loaded.parametersSha256}};
        for (const ParameterStatistics& one : parameters)
            json["parameters"].push_back({{"name", one.name},
                                          {"shape", one.shape},
                                          {"mean", one.mean},
                                          {"sd", one.deviation},
                                          {"min", one.minimum},
                                          {"max", one.maximum},
                                          {"zero_share", one.zeroShare},
                                          {"not_finite", one.notFinite}});
        if (factors) json.update(factorsJson(*factors));
        std::cout << json.dump(2) << '\n';
        return 0;
    }
    std::cout << model.modelId() << ": " << grouped(model.userCount()) << " users, " << grouped(model.itemCount()) << " items\n\n"
              << parameterTable(parameters);
    if (!factors) return 0;
    std::cout << '\n'
              << factors->factors.size() << " factors, as many as " << fixed(factors->effectiveRank, 1) << " equal ones; "
              << factors->idleCount << " idle\n"
              << factorTable(*factors) << '\n'
              << normTable("items", factors->itemNorms) << '\n'
              << normTable("users", factors->userNorms);
    return 0;
}

}  // namespace

Command inspectCommand() {
    return {"inspect", "inspect MODEL [--json]", "statistics of a model's parameters and factors", withCommonOptions({}), run};
}

}  // namespace tastescope
