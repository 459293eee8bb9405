#include "engine/dense/field_marks.h"

#include <algorithm>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/field_marks.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kWordBytes = 64;

/// The marks of 64 bytes.
HWY_INLINE std::uint64_t markWord(const char* text, char delimiter, char quote) {
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
            const auto isMark = hn::Or(hn::Or(hn::Eq(bytes, delimiters), hn::Eq(bytes, lineFeeds)), hn::Eq(bytes, quotes));
            hn::StoreMaskBits(d, isMark, bits + place / 8);
        }
        std::memcpy(&word, bits, sizeof word);
    } else {
        for (std::size_t place = 0; place < kWordBytes; ++place)
            if (text[place] == delimiter || text[place] == '\n' || text[place] == quote)
                word |= std::uint64_t{1} << place;
    }
    return word;
}

void markFields(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint64_t* marks) {
    // A quote that is not looked for is looked for as a second delimiter: no branch within the loop.
    const char quote = marksQuotes ? '"' : delimiter;
    const std::size_t wholeWords = size / kWordBytes;
    for (std::size_t word = 0; word < wholeWords; ++word)
        marks[word] = markWord(text + word * kWordBytes, delimiter, quote);
    const std::size_t rest = size % kWordBytes;
    if (rest == 0) return;
    char last[kWordBytes] = {};
    std::memcpy(last, text + wholeWords * kWordBytes, rest);
    marks[wholeWords] = markWord(last, delimiter, quote) & ((std::uint64_t{1} << rest) - 1);
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(markFields);

void markFields(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint64_t* marks) {
    HWY_DYNAMIC_DISPATCH(markFields)(text, size, delimiter, marksQuotes, marks);
}

void markFieldsPlainly(const char* text, std::size_t size, char delimiter, bool marksQuotes, std::uint64_t* marks) {
    std::fill(marks, marks + (size + 63) / 64, std::uint64_t{0});
    for (std::size_t place = 0; place < size; ++place)
        if (text[place] == delimiter || text[place] == '\n' || (marksQuotes && text[place] == '"'))
            marks[place / 64] |= std::uint64_t{1} << (place % 64);
}

}  // namespace tastescope
#endif
