#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace tastescope {

/// What one value y of another row adds to the four sums of its pair: constant + linear · y + square · y², lane by lane. With
/// x the value of the own row, constant (1, 0, x², 0), linear (0, x, 0, 0), square (0, 0, 0, 1) add (1, x·y, x², y²).
struct PairTerms {
    static constexpr std::size_t kSums = 4;

    std::array<float, kSums> constant{};
    std::array<float, kSums> linear{};
    std::array<float, kSums> square{};
};

/// For every place p: the sums of columns[p] grow by `terms` of values[p]. Columns must not repeat.
/// Shape of sums: 4 a column, 16-byte aligned. Cost: O(places), about a nanosecond each while the sums lie in the cache.
/// Order: one place after the other, so the bits depend on the calls and the instruction set alone.
void addPairSums(const PairTerms& terms, std::span<const std::uint32_t> columns, std::span<const float> values,
                 std::span<float> sums);

}  // namespace tastescope
