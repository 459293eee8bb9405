#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/core/sparse_rows.h"

namespace tastescope {

/// How the rows of a matrix of pairs are cut into rounds, and a round into blocks for the threads: by the pairs that have to be
/// visited, never by thread count. A row is not cut: the longest round is one row that shares users with everybody.
class PairSchedule {
  public:
    /// Pairs of one round; a pair costs about a nanosecond.
    static constexpr std::uint64_t kPairsPerRound = std::uint64_t{4} << 20;
    /// Multiplications and additions that a pair's memory traffic takes the time of.
    static constexpr double kOperationsPerPair = 32.0;

    enum class Pairs {
        before,  // each row with the rows before it
        all,     // each row with every row
    };

    PairSchedule() = default;
    /// What clearing and finishing the sums of one pair takes, in visits, where it is a formula.
    static constexpr std::uint64_t kVisitsToFinish = 3;

    /// `rows` and `others`: one matrix both ways round. Cost: O(values).
    PairSchedule(const SparseRows& rows, const SparseRows& others, Pairs pairs, std::uint64_t visitsToFinish = kVisitsToFinish);

    std::size_t roundCount() const { return ends_.size(); }
    BlockRange rowsOf(std::size_t round) const;
    /// Up to eight pieces of about equal work.
    std::vector<BlockRange> blocksOf(std::size_t round) const;
    /// Operations of the largest round that a problem of that size can have.
    static double largestRound(std::uint64_t rows, std::uint64_t interactions);

  private:
    std::vector<std::uint64_t> workBefore_;  // of all rows before a row; one more than rows
    std::vector<std::size_t> ends_;          // row behind each round
};

}  // namespace tastescope
