#include "engine/evaluation/ranking_metrics.h"

#include <algorithm>
#include <cmath>

namespace tastescope {
namespace {

double gainAt(std::size_t rank) {
    return 1.0 / std::log2(static_cast<double>(rank) + 1.0);
}

std::size_t hitCount(std::span<const std::size_t> ranks, std::size_t cutoff) {
    return static_cast<std::size_t>(std::upper_bound(ranks.begin(), ranks.end(), cutoff) - ranks.begin());
}

}  // namespace

double ndcgAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff) {
    double gain = 0.0;
    for (const std::size_t rank : ranks.first(hitCount(ranks, cutoff)))
        gain += gainAt(rank);
    double ideal = 0.0;
    for (std::size_t rank = 1; rank <= std::min(cutoff, relevantCount); ++rank)
        ideal += gainAt(rank);
    return gain / ideal;
}

double recallAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff) {
    return static_cast<double>(hitCount(ranks, cutoff)) / static_cast<double>(relevantCount);
}

double cappedRecallAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff) {
    return static_cast<double>(hitCount(ranks, cutoff)) / static_cast<double>(std::min(cutoff, relevantCount));
}

double precisionAt(std::span<const std::size_t> ranks, std::size_t cutoff) {
    return static_cast<double>(hitCount(ranks, cutoff)) / static_cast<double>(cutoff);
}

double hitAt(std::span<const std::size_t> ranks, std::size_t cutoff) {
    return hitCount(ranks, cutoff) > 0 ? 1.0 : 0.0;
}

double reciprocalRankAt(std::span<const std::size_t> ranks, std::size_t cutoff) {
    return hitCount(ranks, cutoff) > 0 ? 1.0 / static_cast<double>(ranks.front()) : 0.0;
}

double averagePrecisionAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff) {
    double sum = 0.0;
    for (std::size_t hit = 0; hit < hitCount(ranks, cutoff); ++hit)
        sum += static_cast<double>(hit + 1) / static_cast<double>(ranks[hit]);
    return sum / static_cast<double>(std::min(cutoff, relevantCount));
}

RankingQuality rankingQuality(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff) {
    return {.cutoff = cutoff,
            .ndcg = ndcgAt(ranks, relevantCount, cutoff),
            .recall = recallAt(ranks, relevantCount, cutoff),
            .cappedRecall = cappedRecallAt(ranks, relevantCount, cutoff),
            .precision = precisionAt(ranks, cutoff),
            .hit = hitAt(ranks, cutoff),
            .mrr = reciprocalRankAt(ranks, cutoff),
            .map = averagePrecisionAt(ranks, relevantCount, cutoff)};
}

}  // namespace tastescope
