#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/core/sparse_rows.h"
#include "engine/sampling/balanced_blocks.h"

namespace tastescope {

/// A user's positives inside one item block: rows within the block, and their values.
struct BlockPositives {
    std::vector<std::uint32_t> items;
    std::vector<float> values;
};

/// Positives as a grid of user-block × item-block cells whose item blocks can be dealt anew: for models that draw negatives from
/// the positive's own item block. User blocks stay, and are cut into slices of nearly equal work.
/// Source: strata of Gemulla et al., KDD 2011. Differs: cells are not stored but picked out of the users' rows while they are
/// walked, so that dealing anew costs no pass over the positives.
class SamplingGrid {
  public:
    /// `positives`: (users, items), which is kept. Cost: O(positives + users log users + items log items); memory: 24 bytes a
    /// user and item. Throws std::invalid_argument if a block would hold more items than a RatingCell can name.
    SamplingGrid(std::shared_ptr<const SparseRows> positives, std::size_t blockCount, std::size_t slicesPerBlock,
                 std::uint64_t seed);

    std::size_t blockCount() const { return blockCount_; }
    const BlockLayout& users() const { return users_; }
    const BlockLayout& items() const { return items_; }
    const std::vector<std::uint32_t>& userCounts() const { return userCounts_; }  // by index
    const std::vector<std::uint32_t>& itemCounts() const { return itemCounts_; }

    /// Item blocks of deal number `deal`: a function of the seed and the number alone. Cost: O(items).
    void dealItems(std::uint32_t deal);
    std::uint32_t dealt() const { return deal_; }

    /// Places of the users of one slice of a user block.
    BlockRange slice(std::size_t userBlock, std::size_t slice) const;
    std::size_t itemsInBlock(std::size_t itemBlock) const { return items_.blockBegin[itemBlock + 1] - items_.blockBegin[itemBlock]; }
    /// Positives of the user at `userPlace` inside an item block, in the order of its row. Cost: O(length of the row).
    void positivesInBlock(std::size_t userPlace, std::size_t itemBlock, BlockPositives& found) const;

  private:
    std::shared_ptr<const SparseRows> positives_;
    std::size_t blockCount_;
    std::size_t slicesPerBlock_;
    std::uint64_t seed_;
    std::uint32_t deal_ = 0;
    std::vector<std::uint32_t> userCounts_;
    std::vector<std::uint32_t> itemCounts_;
    std::vector<std::uint32_t> itemsByCount_;
    BlockLayout users_;
    BlockLayout items_;
    std::vector<std::uint32_t> sliceBegin_;  // (blocks · slices + 1) places
};

}  // namespace tastescope
