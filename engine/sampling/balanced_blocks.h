#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/random.h"

namespace tastescope {

/// Which rows belong to which block, and where each row stands when the blocks are laid one behind the other.
struct BlockLayout {
    std::vector<std::uint32_t> blockOfRow;   // by original index
    std::vector<std::uint32_t> placeOfRow;   // by original index: position in the block order
    std::vector<std::uint32_t> rowAtPlace;   // the inverse
    std::vector<std::uint32_t> blockBegin;   // blockCount + 1 places

    std::size_t blockCount() const { return blockBegin.size() - 1; }
};

/// Order of the rows inside a block.
enum class RowOrder {
    byIndex,       // neighbours in the file stay neighbours in memory
    byCountDown,   // the popular ones together at the front, where they stay in cache
};

/// Deals rows into `blockCount` blocks so that the sums of `counts` come out nearly equal: the largest first, each into the
/// block with the least so far; rows of equal count in an order drawn from (seed, purpose).
/// Cost: O(rows log rows).
BlockLayout balancedBlocks(const std::vector<std::uint32_t>& counts, std::size_t blockCount, RowOrder order,
                           std::uint64_t seed, RandomPurpose purpose);

}  // namespace tastescope
