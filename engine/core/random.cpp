#include "engine/core/random.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace tastescope {

std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    constexpr std::uint64_t kMultiplier0 = 0xD2511F53U;
    constexpr std::uint64_t kMultiplier1 = 0xCD9E8D57U;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9U;
    constexpr std::uint32_t kWeyl1 = 0xBB67AE85U;
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t product0 = kMultiplier0 * counter[0];
        const std::uint64_t product1 = kMultiplier1 * counter[2];
        counter = {static_cast<std::uint32_t>(product1 >> 32) ^ counter[1] ^ key[0],
                   static_cast<std::uint32_t>(product1),
                   static_cast<std::uint32_t>(product0 >> 32) ^ counter[3] ^ key[1],
                   static_cast<std::uint32_t>(product0)};
        key[0] += kWeyl0;
        key[1] += kWeyl1;
    }
    return counter;
}

RandomStream::RandomStream(std::uint64_t seed, RandomPurpose purpose, std::uint32_t epoch, std::uint32_t unit)
    : key_{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)},
      counter_{0, unit, epoch, static_cast<std::uint32_t>(purpose)} {}

void RandomStream::refill() {
    block_ = philox4x32(counter_, key_);
    ++counter_[0];
    assert(counter_[0] != 0 && "a stream has 2^32 blocks");
    used_ = 0;
}

std::uint32_t RandomStream::nextBits() {
    if (used_ == block_.size()) refill();
    return block_[used_++];
}

std::uint64_t RandomStream::nextBits64() {
    const std::uint64_t high = nextBits();
    return high << 32 | nextBits();
}

float RandomStream::uniform() { return static_cast<float>(nextBits() >> 8) * 0x1.0p-24F; }

double RandomStream::uniformDouble() { return static_cast<double>(nextBits64() >> 11) * 0x1.0p-53; }

std::uint32_t RandomStream::below(std::uint32_t bound) {
    assert(bound >= 1);
    std::uint64_t product = std::uint64_t{nextBits()} * bound;
    if (static_cast<std::uint32_t>(product) < bound) {
        const std::uint32_t threshold = (0U - bound) % bound;
        while (static_cast<std::uint32_t>(product) < threshold) product = std::uint64_t{nextBits()} * bound;
    }
    return static_cast<std::uint32_t>(product >> 32);
}

double RandomStream::normal() {
    if (hasSpareNormal_) {
        hasSpareNormal_ = false;
        return spareNormal_;
    }
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniformDouble()));
    const double angle = 2.0 * std::numbers::pi * uniformDouble();
    spareNormal_ = radius * std::sin(angle);
    hasSpareNormal_ = true;
    return radius * std::cos(angle);
}

}  // namespace tastescope
