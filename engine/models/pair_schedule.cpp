#include "engine/models/pair_schedule.h"

#include <algorithm>

namespace tastescope {
namespace {

constexpr std::size_t kBlocksPerRound = 8;

}  // namespace

PairSchedule::PairSchedule(const SparseRows& rows, const SparseRows& others, Pairs pairs, std::uint64_t visitsToFinish) {
    const std::size_t count = rows.rowCount();
    std::vector<std::uint64_t> work(count);
    for (std::size_t row = 0; row < count; ++row) work[row] = visitsToFinish * (pairs == Pairs::all ? count : row) + 1;
    for (std::size_t other = 0; other < others.rowCount(); ++other) {
        const auto members = others.columns(other);
        for (std::size_t place = 0; place < members.size(); ++place)
            work[members[place]] += pairs == Pairs::all ? members.size() : place;
    }
    workBefore_.assign(count + 1, 0);
    std::uint64_t ofRound = 0;
    for (std::size_t row = 0; row < count; ++row) {
        workBefore_[row + 1] = workBefore_[row] + work[row];
        if (ofRound > 0 && ofRound + work[row] > kPairsPerRound) {
            ends_.push_back(row);
            ofRound = 0;
        }
        ofRound += work[row];
    }
    ends_.push_back(count);
}

BlockRange PairSchedule::rowsOf(std::size_t round) const { return {round == 0 ? 0 : ends_[round - 1], ends_[round]}; }

std::vector<BlockRange> PairSchedule::blocksOf(std::size_t round) const {
    const BlockRange rows = rowsOf(round);
    const std::uint64_t before = workBefore_[rows.begin];
    const std::uint64_t work = workBefore_[rows.end] - before;
    std::vector<BlockRange> blocks;
    std::size_t begin = rows.begin;
    for (std::size_t block = 1; block <= kBlocksPerRound && begin < rows.end; ++block) {
        const auto from = workBefore_.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto to = workBefore_.begin() + static_cast<std::ptrdiff_t>(rows.end);
        const auto found = std::lower_bound(from, to, before + work * block / kBlocksPerRound);
        const auto end = block == kBlocksPerRound ? rows.end : static_cast<std::size_t>(found - workBefore_.begin());
        if (end > begin) blocks.push_back({begin, end});
        begin = std::max(begin, end);
    }
    return blocks;
}

double PairSchedule::largestRound(std::uint64_t rows, std::uint64_t interactions) {
    // Of one row every value of the others is visited once at most.
    const std::uint64_t heaviestRow = interactions + kVisitsToFinish * rows;
    return kOperationsPerPair * static_cast<double>(std::max(heaviestRow, std::min(kPairsPerRound, heaviestRow * rows)));
}

}  // namespace tastescope
