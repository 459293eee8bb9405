#pragma once

#include <optional>
#include <vector>

#include "engine/core/training_controls.h"
#include "engine/evaluation/ranking_result.h"
#include "engine/evaluation/rating_errors.h"
#include "engine/experiments/data_source.h"
#include "engine/models/recommender.h"
#include "engine/models/training_data.h"

namespace tastescope {

/// How good a model is on one held-out part.
struct Evaluation {
    std::optional<RatingErrors> ratings;   // models that predict ratings, on rating data
    std::optional<RankingResult> ranking;
    double seconds = 0.0;
};

struct EvaluationOptions {
    std::vector<std::size_t> cutoffs{10};
    bool clipsToScale = true;
    bool measuresRanking = true;
    /// Also what a look at the end is worth and one after every epoch is not: RMSE averaged over users, AUC, and of the lists at the
    /// first cut-off coverage, Gini, novelty, diversity and popularity lift.
    bool isThorough = false;
    int threadCount = 0;
    const TrainingControls* controls = nullptr;
};

/// On the test part: train and validation items are masked. Uses the given candidates where the data brings them.
Evaluation evaluateOnTest(const Recommender& model, const OpenedData& data, const TrainingData& training,
                          const EvaluationOptions& options);
/// On the validation part: train items are masked, full ranking.
Evaluation evaluateOnValidation(const Recommender& model, const OpenedData& data, const TrainingData& training,
                                const EvaluationOptions& options);

/// The scale that predictions are clipped to, if they are.
std::optional<RatingRange> clipRange(const Dataset& dataset, bool clipsToScale);

}  // namespace tastescope
