#include "engine/experiments/model_evaluation.h"

#include "engine/core/stopwatch.h"
#include "engine/evaluation/full_ranking.h"
#include "engine/evaluation/given_candidates_ranking.h"
#include "engine/evaluation/relevant_items.h"
#include "engine/models/capabilities.h"

namespace tastescope {
namespace {

std::optional<RatingErrors> ratingErrors(const Recommender& model, const InteractionPart& part,
                                         const EvaluationOptions& options) {
    const auto* predicting = dynamic_cast<const PredictsRatings*>(&model);
    if (predicting == nullptr || part.empty() || part.dataset().feedback != Feedback::explicitRatings) return std::nullopt;
    return evaluateRatings(*predicting, part, clipRange(part.dataset(), options.clipsToScale), options.threadCount,
                           options.controls, options.isThorough);
}

RankingOptions rankingOptions(const EvaluationOptions& options, const Dataset& dataset) {
    RankingOptions ranking;
    ranking.cutoffs = options.cutoffs;
    ranking.threadCount = options.threadCount;
    ranking.controls = options.controls;
    ranking.measuresAuc = options.isThorough;
    if (options.isThorough) ranking.lists = ListMeasures{options.cutoffs.front(), &dataset.catalogue.itemCategories};
    return ranking;
}

}  // namespace

std::optional<RatingRange> clipRange(const Dataset& dataset, bool clipsToScale) {
    if (!clipsToScale) return std::nullopt;
    return RatingRange{static_cast<float>(dataset.minimumValue), static_cast<float>(dataset.maximumValue)};
}

Evaluation evaluateOnTest(const Recommender& model, const OpenedData& data, const TrainingData& training,
                          const EvaluationOptions& options) {
    const Stopwatch stopwatch;
    Evaluation evaluation;
    evaluation.ratings = ratingErrors(model, data.split.test, options);
    if (!options.measuresRanking) return evaluation;
    const UserLists relevant = relevantItems(data.split.test, data.relevantFrom);
    if (data.candidates) {
        evaluation.ranking = evaluateGivenCandidates(model, *data.candidates, training.trainLists(), relevant,
                                                     rankingOptions(options, *data.dataset));
    } else {
        const UserLists validation(data.split.validation);
        evaluation.ranking =
            evaluateRanking(model, {&training.trainLists(), &validation}, relevant, rankingOptions(options, *data.dataset));
    }
    evaluation.seconds = stopwatch.elapsedSeconds();
    return evaluation;
}

Evaluation evaluateOnValidation(const Recommender& model, const OpenedData& data, const TrainingData& training,
                                const EvaluationOptions& options) {
    const Stopwatch stopwatch;
    Evaluation evaluation;
    evaluation.ratings = ratingErrors(model, data.split.validation, options);
    evaluation.ranking = evaluateRanking(model, {&training.trainLists()},
                                         relevantItems(data.split.validation, data.relevantFrom), rankingOptions(options, *data.dataset));
    evaluation.seconds = stopwatch.elapsedSeconds();
    return evaluation;
}

}  // namespace tastescope
