#pragma once

#include <cstddef>
#include <functional>

namespace tastescope {

/// Threads to use for `requested` (0: as many as the machine has).
int resolvedThreadCount(int requested);

/// Runs body(block) for every block in [0, blockCount) on up to `threadCount` threads, in any order. Blocks must be
/// cut by the data alone and write disjoint places: then the result is the same for any number of threads.
/// The first exception (by block number) is rethrown after the join; no exception leaves a parallel region.
void forEachBlock(std::size_t blockCount, int threadCount, const std::function<void(std::size_t block)>& body);

/// A half-open range of rows.
struct BlockRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The rows of block `block` when `rowCount` rows are cut into pieces of `blockSize`.
constexpr BlockRange rowsOfBlock(std::size_t block, std::size_t blockSize, std::size_t rowCount) {
    const std::size_t begin = block * blockSize;
    return {begin, begin + blockSize < rowCount ? begin + blockSize : rowCount};
}

constexpr std::size_t blockCountFor(std::size_t rowCount, std::size_t blockSize) {
    return (rowCount + blockSize - 1) / blockSize;
}

}  // namespace tastescope
