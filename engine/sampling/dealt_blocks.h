#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/random.h"
#include "engine/sampling/balanced_blocks.h"

namespace tastescope {

/// Rows with a count, the largest count first; ties by index.
std::vector<std::uint32_t> rowsByCountDown(const std::vector<std::uint32_t>& counts);

/// Deals `byCountDown` into blocks as cards are dealt: every `blockCount` rows in turn go to the blocks in an order drawn from
/// `stream`. Blocks hold equally many rows (to one) and nearly equal sums of counts, and every draw makes other ones: what models
/// need that draw negatives from the positive's own block. Rows of the `rowCount` that are not named belong to no block
/// (blockOfRow == blockCount) and stand behind all blocks.
/// Cost: O(rowCount).
BlockLayout dealtBlocks(const std::vector<std::uint32_t>& byCountDown, std::size_t rowCount, std::size_t blockCount,
                        RandomStream stream);

}  // namespace tastescope
