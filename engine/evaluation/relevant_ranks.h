#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tastescope {

/// Finds the ranks of a user's relevant items among all candidates without sorting them. Keeps its scratch memory from
/// one user to the next: one object a thread.
class RelevantRanks {
  public:
    /// The ranks up to `largestRank` of the relevant places of `scores`, counted from 1 and ascending; valid until the
    /// next call. A relevant item's rank is 1 + the relevant ones before it (by score, then by place) + the other
    /// candidates with a score of at least its own: ties count against the model, so that a constant score earns
    /// nothing. Minus infinity and NaN are no candidates: such a relevant item has no rank. `relevant` ascends; a place
    /// beyond the scores has no rank. The scores of the relevant places are overwritten.
    /// Cost: O(candidates) comparisons with one threshold, the score below which no rank can count any more, plus about
    /// largestRank · log(largestRank).
    std::span<const std::size_t> find(std::span<float> scores, std::span<const std::uint32_t> relevant,
                                      std::size_t largestRank);

  private:
    void takeRelevantScores(std::span<float> scores, std::span<const std::uint32_t> relevant, std::size_t largestRank);
    void countBeaters(std::span<const float> scores, std::size_t largestRank);

    std::vector<float> relevantScores_;  // best first
    std::vector<std::size_t> beaters_;   // other candidates that beat relevant item j but not item j − 1
    std::vector<std::size_t> ranks_;
};

}  // namespace tastescope
