#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/random.h"

namespace tastescope {

/// Draws positions by weight in O(1).
/// Source: Walker 1977, in the construction of Vose, "A linear algorithm for generating random numbers with a given
/// distribution", IEEE TSE 1991. Differs: column and threshold come from the two halves of one 32-bit number times the
/// number of columns, so that a draw costs one number; chances are exact to columns * 2^-32.
class AliasTable {
  public:
    AliasTable() = default;
    /// Weights are finite and not negative, and one is positive. Cost: O(n).
    explicit AliasTable(std::span<const double> weights);

    std::size_t size() const { return columns_.size(); }
    std::uint32_t draw(RandomStream& stream) const {
        const std::uint64_t product = std::uint64_t{stream.nextBits()} * columns_.size();
        const auto column = static_cast<std::uint32_t>(product >> 32);
        return static_cast<std::uint32_t>(product) < columns_[column].threshold ? column : columns_[column].alias;
    }

  private:
    struct Column {
        std::uint32_t threshold = 0;  // of 2^32
        std::uint32_t alias = 0;
    };
    std::vector<Column> columns_;
};

}  // namespace tastescope
