#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <utility>

namespace tastescope {

/// What a random stream is for. Part of its key, so that two uses of one seed never see the same numbers.
/// The numbers are written into runs' results: never renumber, only add.
enum class RandomPurpose : std::uint32_t {
    userFactors = 1,
    itemFactors = 2,
    userBlocks = 3,
    itemBlocks = 4,
    stratumOrder = 5,
    split = 6,
    negatives = 7,
    batchOrder = 8,
    planted = 9,
    sampling = 10,
    test = 11,
    tuningSlice = 12,
};

/// Counter-based random numbers: the stream is a pure function of (seed, purpose, epoch, unit), so any thread can make
/// any part of it and the result does not depend on who did. `unit` is a user, an item, a cell, a row: whatever is drawn for.
/// Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011 (Philox4x32-10).
/// Our own distributions, because those of the standard library differ between platforms.
class RandomStream {
  public:
    RandomStream(std::uint64_t seed, RandomPurpose purpose, std::uint32_t epoch = 0, std::uint32_t unit = 0);

    std::uint32_t nextBits();
    std::uint64_t nextBits64();
    /// In [0, 1), 24 bits.
    float uniform();
    /// In [0, 1), 53 bits.
    double uniformDouble();
    /// In [0, bound), without bias (Lemire, "Fast random integer generation in an interval", 2019). bound >= 1.
    std::uint32_t below(std::uint32_t bound);
    /// Standard normal by Box and Muller (1958); both numbers of a pair are used.
    double normal();

  private:
    void refill();

    std::array<std::uint32_t, 2> key_;
    std::array<std::uint32_t, 4> counter_;
    std::array<std::uint32_t, 4> block_{};
    unsigned used_ = 4;
    double spareNormal_ = 0.0;
    bool hasSpareNormal_ = false;
};

/// The ten rounds of Philox4x32: 128 random bits from a counter and a key.
std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// Fisher-Yates shuffle of `values` by `stream`. Cost: O(n).
template <class T>
void shuffle(std::span<T> values, RandomStream& stream) {
    for (std::size_t left = values.size(); left > 1; --left) {
        const std::size_t chosen = stream.below(static_cast<std::uint32_t>(left));
        std::swap(values[left - 1], values[chosen]);
    }
}

}  // namespace tastescope
