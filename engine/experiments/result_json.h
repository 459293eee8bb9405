#pragma once

#include "engine/core/json.h"
#include "engine/data/dataset.h"
#include "engine/experiments/experiment.h"

namespace tastescope {

// Results as the stable JSON of design.md §8. Keys that do not apply are absent.

Json datasetJson(const Dataset& dataset);
Json reportJson(const ReadReport& report);
/// {"rmse", "mae", "ndcg@10", …} of one evaluation.
Json metricsJson(const Evaluation& evaluation);
/// How the metrics were computed: candidates, ties, denominators, users.
Json evaluationJson(const Evaluation& evaluation, const OpenedData& data);
Json experimentJson(const ExperimentResult& result);

}  // namespace tastescope
