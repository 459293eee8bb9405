#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/big_vector.h"

namespace tastescope {

/// The rows of each user or item, in file order. Cost: O(rows); memory: 8 bytes a row.
class RowsByIndex {
  public:
    RowsByIndex(const BigVector<std::uint32_t>& indices, std::size_t indexCount)
        : begins_(indexCount + 1, 0), rows_(indices.size()) {
        for (const std::uint32_t index : indices)
            ++begins_[index + 1];
        for (std::size_t index = 0; index < indexCount; ++index)
            begins_[index + 1] += begins_[index];
        std::vector<std::size_t> next(begins_.begin(), begins_.end() - 1);
        for (std::size_t row = 0; row < indices.size(); ++row)
            rows_[next[indices[row]]++] = row;
    }

    std::span<const std::size_t> of(std::size_t index) const {
        return std::span(rows_).subspan(begins_[index], begins_[index + 1] - begins_[index]);
    }

  private:
    std::vector<std::size_t> begins_;
    std::vector<std::size_t> rows_;
};

}  // namespace tastescope
