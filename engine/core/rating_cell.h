#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace tastescope {

/// Consecutive ratings of one user inside a cell.
struct RatingSegment {
    std::uint32_t userRow = 0;  // row of the user within the cell's user block
    std::uint32_t count = 0;
};

/// The ratings of one user block × item block, sorted by user: made by sampling, walked by the kernels of dense.
struct RatingCell {
    static constexpr std::uint32_t kItemBits = 24;
    static constexpr std::uint32_t kItemMask = (1U << kItemBits) - 1;

    std::span<const RatingSegment> segments;
    /// One a rating: row of the item within the item block in the low 24 bits, above them the code of the value.
    const std::uint32_t* packed = nullptr;
    /// Value of each code, 256 floats; null where `values` holds one float a rating instead (more than 256 distinct values).
    const float* valueOfCode = nullptr;
    const float* values = nullptr;
    std::size_t ratingCount = 0;
};

}  // namespace tastescope
