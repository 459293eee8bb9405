#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tastescope {

/// Eight characters at once, as one word: the first of them in the lowest byte.
class DigitWord {
  public:
    /// The `length` characters (1 to 8) before `end`, zeros before them. Eight bytes before `end` can be read; any other
    /// length is harmless and means nothing.
    DigitWord(const char* end, std::size_t length) {
        std::memcpy(&word_, end - 8, sizeof word_);
        if constexpr (std::endian::native == std::endian::big) word_ = __builtin_bswap64(word_);
        const std::uint64_t field = ~std::uint64_t{0} << (8U * ((8 - length) & 7U));
        word_ = (word_ & field) | (kZeros & ~field);
    }
    bool areDigits() const { return faults() == 0; }
    /// Bits that are set where a character is no digit: those of several words can be looked at together.
    std::uint64_t faults() const {
        constexpr std::uint64_t kHigh = 0xF0F0F0F0F0F0F0F0U;
        return ((word_ & kHigh) ^ kZeros) | (((word_ + 0x0606060606060606U) & kHigh) ^ kZeros);
    }
    /// Their number. Precondition: areDigits().
    /// Source: Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51, 2021.
    std::uint32_t number() const {
        std::uint64_t word = word_ - kZeros;
        word = word * 10 + (word >> 8U);
        word = ((word & 0x000000FF000000FFU) * 0x000F424000000064U +
                ((word >> 16U) & 0x000000FF000000FFU) * 0x0000271000000001U) >> 32U;
        return static_cast<std::uint32_t>(word);
    }

  private:
    static constexpr std::uint64_t kZeros = 0x3030303030303030U;
    std::uint64_t word_ = 0;
};

/// A rating written as "4" or "3.5", as nearly all are: without a branch, because files mix both.
struct ShortRating {
    bool isOne = false;
    float value = 0.0F;

    /// Three bytes from `begin` on can be read.
    ShortRating(const char* begin, std::size_t length) {
        const auto whole = static_cast<unsigned>(static_cast<unsigned char>(begin[0])) - '0';
        const bool hasTenths = length == 3;
        const auto tenths = hasTenths ? static_cast<unsigned>(static_cast<unsigned char>(begin[2])) - '0' : 0U;
        const bool isWritten = (length == 1) | (hasTenths & (begin[1] == '.'));
        isOne = isWritten & (whole < 10U) & (tenths < 10U);
        value = kTenths[isOne ? whole * 10 + tenths : 0];
    }

  private:
    /// The float nearest to each number of tenths.
    static constexpr std::array<float, 100> kTenths = [] {
        std::array<float, 100> values{};
        for (std::size_t tenths = 0; tenths < values.size(); ++tenths)
            values[tenths] = static_cast<float>(static_cast<double>(tenths) / 10.0);
        return values;
    }();
};

}  // namespace tastescope
