#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/data/user_lists.h"
#include "engine/evaluation/ranking_result.h"

namespace tastescope {

/// Gathers the rankings of one evaluation. Threads record different cases at the same time; the sums are made
/// afterwards in the order of the cases, so that the result's bits do not depend on the threads.
class RankingTally {
  public:
    /// Throws std::invalid_argument if there is no cut-off or one of them is 0. `train` has to outlive the tally.
    /// Cost: O(train interactions) to see which items have any.
    RankingTally(std::size_t caseCount, std::size_t itemCount, const UserLists& train, const RankingOptions& options);

    std::size_t largestCutoff() const { return largestCutoff_; }
    /// Call at most once a case; a case that is never recorded counts as skipped. `relevant` is not empty.
    void record(std::size_t caseIndex, UserIndex user, std::span<const std::size_t> ranks,
                std::span<const std::uint32_t> relevant);
    /// The area under the curve of a recorded case; NaN or never recorded: it has none.
    void recordAuc(std::size_t caseIndex, double auc);
    RankingResult result() const;

  private:
    struct Case {
        UserIndex user;
        bool isCounted = false;
        bool isCold = false;
        std::size_t coldItems = 0;
        double auc = std::numeric_limits<double>::quiet_NaN();
    };

    const UserLists& train_;
    std::vector<std::size_t> cutoffs_;
    std::size_t largestCutoff_ = 0;
    bool keepsUsers_ = false;
    std::vector<std::uint8_t> isItemKnown_;  // by item: has a train interaction
    std::vector<Case> cases_;
    std::vector<RankingQuality> qualities_;  // (cases, cutoffs)
};

}  // namespace tastescope
