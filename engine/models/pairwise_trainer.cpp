#include "engine/models/pairwise_trainer.h"

#include <algorithm>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/dense/pairwise_sgd.h"
#include "engine/models/block_factors.h"
#include "engine/models/ranking_factor_model.h"

namespace tastescope {
namespace {

/// Pairs that are drawn before they are learned from: they stay in cache.
constexpr std::size_t kPairsPerChunk = 4096;
constexpr double kOperationsPerDraw = 40.0;

std::shared_ptr<const SparseRows> positivesOf(const TrainingData& data, const HyperparameterValues& values) {
    const std::shared_ptr<const TrainingMatrix> matrix = data.matrix(values.choice<Signal>("positives"));
    if (matrix->byUser.size() == 0)
        throw RequestError(TASTESCOPE_TR("no training rating counts as liked: there is nothing to learn from"),
                           TASTESCOPE_TR("lower --positive-from, or let the model learn from all ratings"));
    return {matrix, &matrix->byUser};
}

ProblemSize sizeOf(const TrainingData& data) { return {data.userCount(), data.itemCount(), data.train.size()}; }

}  // namespace

double pairwiseOperations(const PairwiseChoice& choice, std::uint64_t stride) {
    const auto rank = static_cast<double>(stride);
    const auto candidates = static_cast<double>(choice.candidates);
    const double step = choice.loss == PairwiseLoss::bpr ? 14.0 * rank : (14.0 + 2.0 * candidates) * rank;
    return step + kOperationsPerDraw * (1.0 + candidates);
}

struct PairwiseTrainer::Pairs {
    std::vector<RatingSegment> segments;
    std::vector<std::uint32_t> positives;
    std::vector<std::uint32_t> candidates;

    void clear() {
        segments.clear();
        positives.clear();
        candidates.clear();
    }
};

PairwiseTrainer::PairwiseTrainer(const TrainingData& data, PairwiseChoice choice, const HyperparameterValues& values,
                                 const TrainerSettings& settings)
    : SampledTrainer(choice.modelId, positivesOf(data, values),
                     planSampling(sizeOf(data), paddedRank(values.count("rank")),
                                  pairwiseOperations(choice, paddedRank(values.count("rank")))),
                     values, settings),
      choice_(std::move(choice)) {
    for (const std::uint32_t count : grid().itemCounts()) knownItems_ += count > 0 ? 1 : 0;
}

double PairwiseTrainer::learn(const Pairs& pairs, const SampledCell& cell, const RatingStep& step) const {
    const PairCell drawn{pairs.segments, pairs.positives.data(), pairs.candidates.data(), choice_.candidates};
    if (choice_.loss == PairwiseLoss::bpr) return bprOverCell(drawn, cell.factors, step);
    // The rank among the items of the block, scaled to all items.
    const auto inBlock = static_cast<double>(grid().itemsInBlock(cell.itemBlock));
    const double rankScale = (inBlock - 1.0) * static_cast<double>(knownItems_) / inBlock;
    return warpOverCell(drawn, cell.factors, step, static_cast<float>(rankScale));
}

RoundResult PairwiseTrainer::trainCell(SampledCell& cell, const RatingStep& step) {
    BlockNegatives negatives(choice_.negativesFrom);
    negatives.startBlock(grid(), cell.itemBlock);
    RoundResult result;
    BlockPositives positives;
    Pairs pairs;
    const auto learnChunk = [&] {
        if (pairs.positives.empty()) return;
        result.lossSum += learn(pairs, cell, step);
        result.interactions += pairs.positives.size();
        pairs.clear();
    };
    for (std::size_t place = cell.userPlaces.begin; place < cell.userPlaces.end; ++place) {
        grid().positivesInBlock(place, cell.itemBlock, positives);
        // Who has seen the whole block has no order to be learned in it.
        if (positives.items.empty() || positives.items.size() == grid().itemsInBlock(cell.itemBlock)) continue;
        negatives.markSeen(positives.items);
        for (const std::uint32_t item : positives.items) {
            pairs.positives.push_back(item);
            for (std::size_t k = 0; k < choice_.candidates; ++k) pairs.candidates.push_back(negatives.drawUnseen(cell.stream));
        }
        negatives.unmarkSeen(positives.items);
        pairs.segments.push_back(
            {static_cast<std::uint32_t>(place - cell.firstUser), static_cast<std::uint32_t>(positives.items.size())});
        if (pairs.positives.size() >= kPairsPerChunk) learnChunk();
    }
    learnChunk();
    return result;
}

std::shared_ptr<const Recommender> PairwiseTrainer::model() const {
    return std::make_shared<RankingFactorModel>(
        modelId(), RankingFactorParameters{userFactors(), itemFactors(), itemBiases(), isItemKnown()});
}

}  // namespace tastescope
