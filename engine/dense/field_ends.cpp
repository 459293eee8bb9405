#include "engine/dense/field_ends.h"

#include <bit>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/field_ends.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kWordBytes = 64;

/// A bit for each of 64 bytes that is an end.
HWY_INLINE std::uint64_t endsOfWord(const char* text, char delimiter, char quote) {
    const hn::CappedTag<std::uint8_t, kWordBytes> d;
    constexpr std::size_t kLanes = hn::MaxLanes(d);
    std::uint64_t word = 0;
    if constexpr (kLanes >= 8) {
        const auto delimiters = hn::Set(d, static_cast<std::uint8_t>(delimiter));
        const auto lineFeeds = hn::Set(d, static_cast<std::uint8_t>('\n'));
        const auto quotes = hn::Set(d, static_cast<std::uint8_t>(quote));
        std::uint8_t bits[kWordBytes / 8] = {};
        for (std::size_t place = 0; place < kWordBytes; place += kLanes) {
            const auto bytes = hn::LoadU(d, reinterpret_cast<const std::uint8_t*>(text + place));
            const auto isEnd = hn::Or(hn::Or(hn::Eq(bytes, delimiters), hn::Eq(bytes, lineFeeds)), hn::Eq(bytes, quotes));
            hn::StoreMaskBits(d, isEnd, bits + place / 8);
        }
        std::memcpy(&word, bits, sizeof word);
        if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    } else {
        for (std::size_t place = 0; place < kWordBytes; ++place)
            if (text[place] == delimiter || text[place] == '\n' || text[place] == quote)
                word |= std::uint64_t{1} << place;
    }
    return word;
}

/// Writes the places of the bits, eight at a time: a few too many cost less than a branch for each.
/// Source: Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019.
HWY_INLINE std::size_t writePlaces(std::uint64_t word, std::size_t base, std::uint32_t* ends) {
    const auto count = static_cast<std::size_t>(std::popcount(word));
    for (std::size_t written = 0; written < count; written += 8) {
        for (std::size_t one = 0; one < 8; ++one) {
            ends[written + one] = static_cast<std::uint32_t>(base + static_cast<std::size_t>(std::countr_zero(word)));
            word &= word - 1;
        }
    }
    return count;
}

std::size_t findFieldEnds(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint32_t* ends) {
    // A quote that is not looked for is looked for as a second delimiter: no branch within the loop.
    const char quote = marksQuotes ? '"' : delimiter;
    const std::size_t wholeBytes = size / kWordBytes * kWordBytes;
    std::size_t count = 0;
    for (std::size_t place = 0; place < wholeBytes; place += kWordBytes)
        count += writePlaces(endsOfWord(text + place, delimiter, quote), place, ends + count);
    if (wholeBytes == size) return count;
    char rest[kWordBytes] = {};
    std::memcpy(rest, text + wholeBytes, size - wholeBytes);
    const std::uint64_t within = (std::uint64_t{1} << (size - wholeBytes)) - 1;
    return count + writePlaces(endsOfWord(rest, delimiter, quote) & within, wholeBytes, ends + count);
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(findFieldEnds);

std::size_t findFieldEnds(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint32_t* ends) {
    return HWY_DYNAMIC_DISPATCH(findFieldEnds)(text, size, delimiter, marksQuotes, ends);
}

std::size_t findFieldEndsPlainly(const char* text, std::size_t size, char delimiter, bool marksQuotes,
                                 std::uint32_t* ends) {
    std::size_t count = 0;
    for (std::size_t place = 0; place < size; ++place)
        if (text[place] == delimiter || text[place] == '\n' || (marksQuotes && text[place] == '"'))
            ends[count++] = static_cast<std::uint32_t>(place);
    return count;
}

}  // namespace tastescope
#endif
