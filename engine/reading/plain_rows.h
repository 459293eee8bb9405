#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "engine/reading/column_roles.h"
#include "engine/reading/digit_words.h"
#include "engine/reading/parsed_block.h"

namespace tastescope {

/// User, item, rating and, as the fourth, time: known to the compiler, because nearly all big files are written so.
template <std::size_t kColumns>
struct ClassicColumns {
    static constexpr std::size_t count = kColumns;
    static constexpr std::size_t user = 0;
    static constexpr std::size_t item = 1;
    static constexpr std::size_t rating = 2;
    static constexpr std::size_t time = 3;
    static constexpr bool hasRating = true;
    static constexpr bool hasTime = kColumns == 4;
};

/// Any other order of columns.
struct AnyColumns {
    std::size_t count;
    std::size_t user;
    std::size_t item;
    std::size_t rating;
    std::size_t time;
    bool hasRating;
    bool hasTime;

    AnyColumns(std::size_t columnCount, const ColumnRoles& roles)
        : count(columnCount),
          user(roles.user),
          item(roles.item),
          rating(roles.rating.value_or(0)),
          time(roles.timestamp.value_or(0)),
          hasRating(roles.rating.has_value()),
          hasTime(roles.timestamp.has_value()) {}
};

/// "-0.25", "12.125", "100": digits that a double holds exactly, divided by a power of ten that it holds as well, which
/// is the nearest double to the decimal number, as from_chars gives it. Eight bytes before `begin` can be read.
inline bool decimalNumber(const char* begin, const char* end, float& value) {
    constexpr std::array<double, 9> kPowers{1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    const bool isNegative = begin != end && *begin == '-';
    if (isNegative) ++begin;
    const auto* point = static_cast<const char*>(std::memchr(begin, '.', static_cast<std::size_t>(end - begin)));
    const char* wholeEnd = point == nullptr ? end : point;
    const auto length = static_cast<std::size_t>(wholeEnd - begin);
    if (length == 0 || length > 7) return false;
    const DigitWord whole(wholeEnd, length);
    if (!whole.areDigits()) return false;
    double number = whole.number();
    if (point != nullptr) {
        const auto decimals = static_cast<std::size_t>(end - point - 1);
        if (decimals == 0 || decimals > 8) return false;
        const DigitWord fraction(end, decimals);
        if (!fraction.areDigits()) return false;
        number = (number * kPowers[decimals] + fraction.number()) / kPowers[decimals];
    }
    value = static_cast<float>(isNegative ? -number : number);
    return true;
}

/// Rows of numbers parted by one character, of which the ends of all fields are known.
struct PlainRows {
    const char* text;           // 8 bytes before it can be read
    const std::uint32_t* ends;  // of fields: places of delimiters, line feeds and quotes
    std::size_t endCount;
    char delimiter;
    double positiveFrom;

    /// Takes rows as long as they are plain: every field ended by a delimiter, the last one by a line feed, and numbers
    /// where numbers belong. `end`: the position in `ends` of the first end of the line at `lineBegin`; both are moved
    /// to the first line that is not plain, or behind the last.
    template <class Columns>
    void take(const Columns columns, std::size_t& end, std::size_t& lineBegin, ParsedBlock& rows) const {
        std::uint32_t* const users = rows.users.values();
        std::uint32_t* const items = rows.items.values();
        float* const values = rows.values.data();
        std::int64_t* const timestamps = rows.timestamps.data();
        std::size_t row = rows.rowCount;
        std::size_t line = 0;
        std::size_t begin = lineBegin;
        const std::uint32_t* lineEnds = ends + end;
        const std::uint32_t* const allEnds = ends + endCount;
        for (; lineEnds + columns.count <= allEnds; lineEnds += columns.count, ++line) {
            const std::size_t lineFeed = lineEnds[columns.count - 1];
            bool isPlain = text[lineFeed] == '\n';
            for (std::size_t column = 0; column + 1 < columns.count; ++column)
                isPlain &= text[lineEnds[column]] == delimiter;
            const std::size_t lastEnd = lineFeed - static_cast<std::size_t>(text[lineFeed - 1] == '\r');
            const auto beginOf = [&](std::size_t column) -> std::size_t {
                return column == 0 ? begin : lineEnds[column - 1] + std::size_t{1};
            };
            const auto endOf = [&](std::size_t column) -> std::size_t {
                return column + 1 == columns.count ? lastEnd : lineEnds[column];
            };
            const std::size_t userBegin = beginOf(columns.user);
            const std::size_t userLength = endOf(columns.user) - userBegin;
            const std::size_t itemBegin = beginOf(columns.item);
            const std::size_t itemLength = endOf(columns.item) - itemBegin;
            // A length of 0 or above 8 is large as well when 1 is taken off. "07" is not the id "7".
            isPlain &= (userLength - 1 < 8) & (itemLength - 1 < 8);
            isPlain &= ((text[userBegin] != '0') | (userLength == 1)) & ((text[itemBegin] != '0') | (itemLength == 1));
            const DigitWord user(text + userBegin + userLength, userLength);
            const DigitWord item(text + itemBegin + itemLength, itemLength);
            std::uint64_t faults = user.faults() | item.faults();
            std::int64_t timestamp = 0;
            if (columns.hasTime) {
                // Seconds of nine or ten digits; anything else is left to timeIn().
                const std::size_t timeEnd = endOf(columns.time);
                const std::size_t highLength = timeEnd - beginOf(columns.time) - 8;
                const DigitWord low(text + timeEnd, 8);
                const DigitWord high(text + timeEnd - 8, highLength);
                isPlain &= highLength - 1 < 2;
                faults |= low.faults() | high.faults();
                timestamp = std::int64_t{high.number()} * 100'000'000 + low.number();
            }
            // One branch for all that could be wrong: each on its own would be guessed as well as this one, and cost more.
            if (!isPlain | (faults != 0)) break;
            float value = 1.0F;
            if (columns.hasRating) {
                const std::size_t ratingBegin = beginOf(columns.rating);
                const std::size_t ratingEnd = endOf(columns.rating);
                const ShortRating rating(text + ratingBegin, ratingEnd - ratingBegin);
                value = rating.value;
                if (!rating.isOne && !decimalNumber(text + ratingBegin, text + ratingEnd, value)) break;
            }
            users[row] = user.number();
            items[row] = item.number();
            values[row] = value;
            timestamps[row] = timestamp;
            row += static_cast<std::size_t>(!(static_cast<double>(value) < positiveFrom));
            begin = lineFeed + 1;
        }
        rows.rowCount = row;
        rows.accepted += line;
        rows.lineCount += line;
        end = static_cast<std::size_t>(lineEnds - ends);
        lineBegin = begin;
    }
};

}  // namespace tastescope
