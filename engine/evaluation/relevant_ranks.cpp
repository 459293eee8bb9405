#include "engine/evaluation/relevant_ranks.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace tastescope {

std::span<const std::size_t> RelevantRanks::find(std::span<float> scores, std::span<const std::uint32_t> relevant,
                                                 std::size_t largestRank) {
    ranks_.clear();
    takeRelevantScores(scores, relevant, largestRank);
    if (relevantScores_.empty()) return ranks_;
    countBeaters(scores, largestRank);
    std::size_t before = 0;
    for (std::size_t place = 0; place < relevantScores_.size(); ++place) {
        before += beaters_[place];
        ranks_.push_back(1 + place + before);
    }
    return ranks_;
}

/// Collects the scores that can still reach largestRank, and blanks them all, so that they do not beat each other.
void RelevantRanks::takeRelevantScores(std::span<float> scores, std::span<const std::uint32_t> relevant,
                                       std::size_t largestRank) {
    constexpr float kNoScore = -std::numeric_limits<float>::infinity();
    relevantScores_.clear();
    for (const std::uint32_t item : relevant) {
        if (item >= scores.size()) continue;
        const float score = scores[item];
        if (score > kNoScore) relevantScores_.push_back(score);  // false for NaN, too
        scores[item] = kNoScore;
    }
    std::sort(relevantScores_.begin(), relevantScores_.end(), std::greater<>());
    if (relevantScores_.size() > largestRank) relevantScores_.resize(largestRank);
}

/// Most scores fail the one comparison with the worst relevant score that still counts. Whenever the others push that
/// one behind largestRank it is dropped and the threshold rises, so that few scores ever pass.
void RelevantRanks::countBeaters(std::span<const float> scores, std::size_t largestRank) {
    beaters_.assign(relevantScores_.size(), 0);
    std::size_t beatersOfWorst = 0;
    float threshold = relevantScores_.back();
    for (const float score : scores) {
        if (!(score >= threshold)) continue;  // NaN fails too
        const auto beaten = std::lower_bound(relevantScores_.begin(), relevantScores_.end(), score, std::greater<>());
        ++beaters_[static_cast<std::size_t>(beaten - relevantScores_.begin())];
        ++beatersOfWorst;
        while (beatersOfWorst + relevantScores_.size() > largestRank) {
            beatersOfWorst -= beaters_[relevantScores_.size() - 1];
            relevantScores_.pop_back();
            if (relevantScores_.empty()) return;
            threshold = relevantScores_.back();
        }
    }
}

}  // namespace tastescope
