#pragma once

#include <cstddef>
#include <span>

namespace tastescope {

/// How well one ranking, or the mean of many, places the relevant items within the first `cutoff` places.
struct RankingQuality {
    std::size_t cutoff = 0;
    double ndcg = 0.0;
    double recall = 0.0;        // of all relevant items
    double cappedRecall = 0.0;  // of min(cutoff, relevant items)
    double precision = 0.0;
    double hit = 0.0;
    double mrr = 0.0;
    double map = 0.0;

    bool operator==(const RankingQuality&) const = default;
};

// One user's metrics at a cut-off. `ranks`: the places, counted from 1 and ascending, of the relevant items that have
// one; those behind the cut-off may be left out. `relevantCount`: all relevant items, with a place or not, at least 1.
// A hit is a rank <= cutoff; cutoff >= 1. Cost: O(hits), and O(min(cutoff, relevantCount)) for NDCG.

/// Σ over hits of 1 / log2(rank + 1), divided by the same sum over the ideal ranks 1 … min(cutoff, relevantCount).
/// Source: Järvelin, Kekäläinen, TOIS 2002, with binary gains.
double ndcgAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff);
/// Hits / relevantCount.
double recallAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff);
/// Hits / min(cutoff, relevantCount): the other denominator in use, which a full list can always bring to 1.
/// Source: Liang et al., "Variational autoencoders for collaborative filtering", WWW 2018.
double cappedRecallAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff);
/// Hits / cutoff, also where there are fewer items than the cut-off.
double precisionAt(std::span<const std::size_t> ranks, std::size_t cutoff);
/// 1 where there is a hit, else 0.
double hitAt(std::span<const std::size_t> ranks, std::size_t cutoff);
/// 1 / rank of the first hit, 0 without one.
double reciprocalRankAt(std::span<const std::size_t> ranks, std::size_t cutoff);
/// Σ over hits of the precision at their rank, divided by min(cutoff, relevantCount).
double averagePrecisionAt(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff);

/// All of them.
RankingQuality rankingQuality(std::span<const std::size_t> ranks, std::size_t relevantCount, std::size_t cutoff);

}  // namespace tastescope
