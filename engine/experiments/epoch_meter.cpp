#include "engine/experiments/epoch_meter.h"

#include <algorithm>
#include <utility>

#include "engine/data/planted_truth.h"
#include "engine/evaluation/full_ranking.h"
#include "engine/evaluation/rating_errors.h"
#include "engine/evaluation/relevant_items.h"
#include "engine/evaluation/validation_sample.h"
#include "engine/experiments/model_evaluation.h"
#include "engine/inspection/projection.h"
#include "engine/inspection/truth_recovery.h"
#include "engine/models/capabilities.h"

namespace tastescope {
namespace {

/// An interaction trained costs about as much as this many items scored.
constexpr std::size_t kScoresPerInteraction = 3;
constexpr std::size_t kFewestUsers = 50;
constexpr std::size_t kMostUsers = 500;

}  // namespace

EpochMeter::EpochMeter(const OpenedData& data, std::shared_ptr<const TrainingData> training, std::uint64_t seed,
                       int threadCount)
    : data_(data), training_(std::move(training)), threadCount_(threadCount) {
    const std::size_t quarterOfTraining = training_->train.size() * kScoresPerInteraction / 4;
    const std::size_t affordable = quarterOfTraining / std::max<std::size_t>(1, training_->itemCount());
    relevant_ = relevantItems(data.split.validation, data.relevantFrom);
    users_ = validationSample(relevant_, std::clamp(affordable, kFewestUsers, kMostUsers), seed);
    if (affordable < kFewestUsers) epochsPerRanking_ = kFewestUsers / std::max<std::size_t>(1, affordable);
    if (!data.dataset->truth) return;
    noiseFloor_ = tastescope::noiseFloor(data.split.validation);
    learnedItems_ = rowsWithRatings(ratingsPerItem(training_->trainLists(), training_->itemCount()));
}

EpochMeasures EpochMeter::measure(const Recommender& model, std::size_t epochsDone) const {
    EpochMeasures measures;
    if (epochsDone % epochsPerRanking_ == 0) addRanking(measures, model);
    addRecovery(measures, model);
    return measures;
}

EpochMeasures EpochMeter::measureAll(const Recommender& model) const {
    EpochMeasures measures;
    const auto* predicting = dynamic_cast<const PredictsRatings*>(&model);
    if (predicting != nullptr && data_.dataset->feedback == Feedback::explicitRatings)
        measures.rmse =
            evaluateRatings(*predicting, data_.split.validation, clipRange(*data_.dataset, true), threadCount_).rmse;
    addRanking(measures, model);
    addRecovery(measures, model);
    return measures;
}

void EpochMeter::addRanking(EpochMeasures& measures, const Recommender& model) const {
    if (users_.empty()) return;
    RankingOptions options;
    options.threadCount = threadCount_;
    options.onlyUsers = &users_;
    const RankingQuality quality =
        evaluateRanking(model, {&training_->trainLists()}, relevant_, options).atCutoff.front();
    measures.ndcg = quality.ndcg;
    measures.recall = quality.recall;
    measures.hit = quality.hit;
}

void EpochMeter::addRecovery(EpochMeasures& measures, const Recommender& model) const {
    const auto* embeddings = dynamic_cast<const HasEmbeddings*>(&model);
    if (embeddings == nullptr || !data_.dataset->truth) return;
    measures.recovery =
        truthRecovery(embeddings->itemEmbeddings(), data_.dataset->truth->itemFactors, learnedItems_, threadCount_).recovery;
}

std::optional<double> EpochMeter::recoveryByChance(std::size_t rank) const {
    const auto rows = std::count(learnedItems_.begin(), learnedItems_.end(), true);
    if (rows < 2) return std::nullopt;
    return std::min(1.0, static_cast<double>(rank) / static_cast<double>(rows - 1));
}

}  // namespace tastescope
