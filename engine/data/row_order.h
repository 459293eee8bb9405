#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/data/dataset.h"

namespace tastescope {

/// The rows of a data set in the order of users or of items, as compressed rows: those of user (item) k are
/// rows[offsets[k] … offsets[k + 1]), in file order. Memory: 4 bytes a row, 8 a user or item.
struct RowOrder {
    std::vector<std::uint64_t> offsets{0};
    BigVector<std::uint32_t> rows;

    std::size_t groupCount() const { return offsets.size() - 1; }
    std::span<const std::uint32_t> of(std::size_t group) const {
        return std::span(rows).subspan(offsets[group], offsets[group + 1] - offsets[group]);
    }
};

/// Counting sort, its second half in parallel over ranges of groups. The same result for any number of threads (0: all).
/// Cost: O(rows * threads + groups).
RowOrder rowsByUser(const InteractionColumns& columns, std::size_t userCount, int threadCount = 0);
RowOrder rowsByItem(const InteractionColumns& columns, std::size_t itemCount, int threadCount = 0);

}  // namespace tastescope
