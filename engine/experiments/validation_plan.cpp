#include "engine/experiments/validation_plan.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "engine/evaluation/full_ranking.h"
#include "engine/evaluation/relevant_items.h"
#include "engine/evaluation/validation_sample.h"
#include "engine/experiments/model_evaluation.h"
#include "engine/models/capabilities.h"

namespace tastescope {
namespace {

constexpr std::size_t kFewestUsers = 100;
/// An interaction trained costs about as much as this many items scored.
constexpr std::size_t kScoresPerInteraction = 3;

/// Everything a ranking validator needs, kept alive by it.
struct RankedValidation {
    UserLists relevant;
    std::vector<UserIndex> users;
};

ValidationPlan ratingPlan(const OpenedData& data, bool clipsToScale, int threadCount) {
    ValidationPlan plan;
    const InteractionPart part = data.split.validation;
    const std::optional<RatingRange> range = clipRange(*data.dataset, clipsToScale);
    plan.validate = [part, range, threadCount](const Recommender& model) {
        const auto* predicting = dynamic_cast<const PredictsRatings*>(&model);
        if (predicting == nullptr) throw std::logic_error("a rating model must predict ratings");
        return ValidationScore{"rmse", evaluateRatings(*predicting, part, range, threadCount).rmse, true};
    };
    plan.description = "RMSE on " + std::to_string(part.size()) + " ratings";
    return plan;
}

ValidationPlan rankingPlan(const OpenedData& data, const TrainingData& training, std::uint64_t seed, int threadCount) {
    const std::size_t halfOfTraining = training.train.size() * kScoresPerInteraction / 2;
    const std::size_t affordable = halfOfTraining / std::max<std::size_t>(1, training.itemCount());
    auto ranked = std::make_shared<RankedValidation>();
    ranked->relevant = relevantItems(data.split.validation, data.relevantFrom);
    ranked->users = validationSample(ranked->relevant, std::max(affordable, kFewestUsers), seed);
    ValidationPlan plan;
    plan.epochsPerValidation = affordable >= kFewestUsers ? 1 : kFewestUsers / std::max<std::size_t>(1, affordable);
    plan.validate = [ranked, threadCount, &training](const Recommender& model) {
        RankingOptions options;
        options.threadCount = threadCount;
        options.onlyUsers = &ranked->users;
        const RankingResult result = evaluateRanking(model, {&training.trainLists()}, ranked->relevant, options);
        return ValidationScore{"ndcg@10", result.atCutoff.front().ndcg, false};
    };
    plan.description = "NDCG@10 on " + std::to_string(ranked->users.size()) + " users";
    return plan;
}

}  // namespace

ValidationPlan planValidation(const ModelEntry& model, const OpenedData& data, const TrainingData& training,
                              bool clipsToScale, std::uint64_t seed, int threadCount) {
    const bool isOfRatings = data.dataset->feedback == Feedback::explicitRatings;
    return model.task == Task::ranking || !isOfRatings ? rankingPlan(data, training, seed, threadCount)
                                                       : ratingPlan(data, clipsToScale, threadCount);
}

}  // namespace tastescope
