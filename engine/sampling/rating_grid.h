#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/rating_cell.h"
#include "engine/data/interaction_part.h"
#include "engine/sampling/balanced_blocks.h"

namespace tastescope {

/// Blocks of a grid: as many of users as of items for strata, more of users where these come in chunks.
struct GridShape {
    std::size_t userBlocks = 1;
    std::size_t itemBlocks = 1;
};

/// The ratings of a part as a grid of user-block × item-block cells. Cells that share neither block can be worked on at
/// the same time by any number of threads with the same result.
/// Source: Gemulla, Nijkamp, Haas, Sismanis, "Large-scale matrix factorization with distributed stochastic gradient descent",
/// KDD 2011 (strata). Differs: blocks are balanced by counts, ratings packed in four bytes and sorted by user inside a cell.
class RatingGrid {
  public:
    /// Stored values are value − centre. Cost: O(rows) in parallel; memory: 4 bytes a rating (8 with more than 256 distinct
    /// values) and 8 a user and item block, the double while building.
    RatingGrid(const InteractionPart& part, GridShape shape, double centre, std::uint64_t seed, int threadCount);
    /// A square grid.
    RatingGrid(const InteractionPart& part, std::size_t blockCount, double centre, std::uint64_t seed, int threadCount)
        : RatingGrid(part, GridShape{blockCount, blockCount}, centre, seed, threadCount) {}

    /// Blocks a side, of a square grid.
    std::size_t blockCount() const { return items_.blockCount(); }
    const BlockLayout& users() const { return users_; }
    const BlockLayout& items() const { return items_; }
    const std::vector<std::uint32_t>& userCounts() const { return userCounts_; }  // by index
    const std::vector<std::uint32_t>& itemCounts() const { return itemCounts_; }

    RatingCell cell(std::size_t userBlock, std::size_t itemBlock) const;
    /// Ratings of the largest stratum of a square grid: what one round has to hold.
    std::size_t largestStratum() const;

  private:
    struct Cell {
        std::vector<RatingSegment> segments;
        std::size_t begin = 0;
        std::size_t count = 0;
    };
    struct Scatter;

    void countRows(const InteractionPart& part, int threadCount);
    void fillCells(const InteractionPart& part, double centre, int threadCount);
    void sortCell(std::size_t cell, const Scatter& scattered);

    BlockLayout users_;
    BlockLayout items_;
    std::vector<std::uint32_t> userCounts_;
    std::vector<std::uint32_t> itemCounts_;
    std::vector<Cell> cells_;
    BigVector<std::uint32_t> packed_;
    BigVector<float> values_;  // only with more than 256 distinct values
    std::array<float, 256> valueOfCode_{};
};

}  // namespace tastescope
