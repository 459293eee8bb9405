#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/random.h"
#include "engine/sampling/sampling_grid.h"

namespace tastescope {

enum class NegativesFrom {
    uniform,     // every item of the block alike
    popularity,  // items in proportion to their positives
};

/// Draws negatives for the positives of a cell from its item block. One for each thread.
class BlockNegatives {
  public:
    explicit BlockNegatives(NegativesFrom source) : source_(source) {}

    /// Goes to an item block as it is dealt now. Cost: O(items of the block).
    void startBlock(const SamplingGrid& grid, std::size_t itemBlock);
    /// Any item of the block, seen or not. Precondition: the block has items.
    std::uint32_t draw(RandomStream& stream) const;

    /// A user's items, which drawUnseen() then rejects.
    void markSeen(const std::vector<std::uint32_t>& items);
    void unmarkSeen(const std::vector<std::uint32_t>& items);
    /// An item that is not marked. Precondition: not all of them are. After many rejections the items that are left are
    /// counted off, all alike, whatever the source.
    std::uint32_t drawUnseen(RandomStream& stream) const;

  private:
    NegativesFrom source_;
    std::uint32_t itemCount_ = 0;
    std::uint32_t seenCount_ = 0;
    std::vector<std::uint8_t> isSeen_;
    std::vector<std::uint32_t> cumulative_;  // positives of the items up to each, with `popularity`
};

}  // namespace tastescope
