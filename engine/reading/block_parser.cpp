#include "engine/reading/block_parser.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/dense/field_ends.h"
#include "engine/reading/digit_words.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

constexpr std::size_t kMostEventTypes = 1000;
constexpr std::size_t kSampleBytes = 200;
constexpr std::size_t kShortestRow = 4;  // "1,2" and a line feed

/// "-0.25", "12.125", "100": digits that a double holds exactly, divided by a power of ten that it holds as well, which
/// is the nearest double to the decimal number, as from_chars gives it. Eight bytes before `begin` can be read.
bool decimalNumber(const char* begin, const char* end, float& value) {
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

std::string_view withoutReturn(std::string_view line) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

}  // namespace

BlockParser::BlockParser(const ReadingPlan& plan, double positiveFrom, const std::vector<EventWeight>& weights)
    : roles_(plan.roles),
      columnCount_(std::max(plan.layout.columnCount, plan.roles.lastColumn() + 1)),
      delimiter_(plan.layout.delimiter.front()),
      hasQuotes_(plan.layout.hasQuotes),
      canBeFast_(plan.layout.delimiter.size() == 1 && delimiter_ != ' ' && !roles_.event && !roles_.words),
      positiveFrom_(positiveFrom),
      rowParser_(plan.layout, plan.roles, plan.decimalSign, plan.dateOrder) {
    for (const EventWeight& one : weights)
        if (one.weight == 0.0) weightlessEvents_.push_back(one.type);
}

void BlockParser::parse(std::string_view block, ParsedBlock& rows, bool headerIsDue) {
    rows.clear(block.size() / kShortestRow + 1);
    while (headerIsDue && !block.empty()) {
        headerIsDue = trimmed(tastescope::takeLine(block)).empty();
        ++rows.lineCount;
    }
    if (block.empty()) return;
    if (canBeFast_)
        parsePlainLines(block, rows);
    else
        parseLines(block, rows);
}

void BlockParser::parseLines(std::string_view block, ParsedBlock& rows) {
    while (!block.empty())
        takeLine(tastescope::takeLine(block), rows);
}

void BlockParser::parsePlainLines(std::string_view block, ParsedBlock& rows) {
    ends_.resize(block.size() + 64);
    const std::size_t endCount = findFieldEnds(block.data(), block.size(), delimiter_, hasQuotes_, ends_.data());
    // The end of the text ends its last line, where no line feed does.
    ends_[endCount] = static_cast<std::uint32_t>(block.size());
    std::size_t end = 0;
    std::size_t lineBegin = 0;
    while (lineBegin < block.size()) {
        if (rows.users.areNumbers() && rows.items.areNumbers())
            takePlainRows(block, endCount, end, lineBegin, rows);
        if (lineBegin >= block.size()) break;
        while (end < endCount && block[ends_[end]] != '\n')
            ++end;
        takeLine(withoutReturn(block.substr(lineBegin, ends_[end] - lineBegin)), rows);
        lineBegin = ends_[end] + std::size_t{1};
        ++end;
    }
}

/// Takes rows as long as they are plain: every field ended by a delimiter, the last one by a line feed, and numbers
/// where numbers belong. `end` is the position in ends_ of the line's first end.
void BlockParser::takePlainRows(std::string_view block, std::size_t endCount, std::size_t& end, std::size_t& lineBegin,
                                ParsedBlock& rows) {
    const char* const text = block.data();
    const std::uint32_t* const ends = ends_.data();
    const std::size_t columns = columnCount_;
    const std::size_t userColumn = roles_.user;
    const std::size_t itemColumn = roles_.item;
    const bool hasRating = roles_.rating.has_value();
    const bool hasTime = roles_.timestamp.has_value();
    const std::size_t ratingColumn = roles_.rating.value_or(0);
    const std::size_t timeColumn = roles_.timestamp.value_or(0);
    const char delimiter = delimiter_;
    std::uint32_t* const users = rows.users.values();
    std::uint32_t* const items = rows.items.values();
    float* const values = rows.values.data();
    std::int64_t* const timestamps = rows.timestamps.data();
    std::size_t row = rows.rowCount;
    std::size_t line = 0;
    std::size_t begin = lineBegin;
    const std::uint32_t* lineEnds = ends + end;
    const std::uint32_t* const lastEnds = ends + endCount;
    for (; lineEnds + columns <= lastEnds; lineEnds += columns, ++line) {
        bool isPlain = text[lineEnds[columns - 1]] == '\n';
        for (std::size_t column = 0; column + 1 < columns; ++column)
            isPlain &= text[lineEnds[column]] == delimiter;
        const auto beginOf = [&](std::size_t column) -> std::size_t {
            return column == 0 ? begin : lineEnds[column - 1] + std::size_t{1};
        };
        const auto endOf = [&](std::size_t column) -> std::size_t {
            const std::size_t place = lineEnds[column];
            return place - static_cast<std::size_t>((column + 1 == columns) & (text[place - 1] == '\r'));
        };
        const std::size_t userBegin = beginOf(userColumn);
        const std::size_t userLength = endOf(userColumn) - userBegin;
        const std::size_t itemBegin = beginOf(itemColumn);
        const std::size_t itemLength = endOf(itemColumn) - itemBegin;
        // A length of 0 or above 8 is large as well when 1 is taken off.
        isPlain &= (userLength - 1 < 8) & (itemLength - 1 < 8);
        isPlain &= ((text[userBegin] != '0') | (userLength == 1)) & ((text[itemBegin] != '0') | (itemLength == 1));
        if (!isPlain) break;
        const DigitWord user(text + userBegin + userLength, userLength);
        const DigitWord item(text + itemBegin + itemLength, itemLength);
        bool areDigits = user.areDigits();
        areDigits &= item.areDigits();
        if (!areDigits) break;
        float value = 1.0F;
        if (hasRating) {
            const std::size_t ratingBegin = beginOf(ratingColumn);
            const std::size_t ratingEnd = endOf(ratingColumn);
            const ShortRating rating(text + ratingBegin, ratingEnd - ratingBegin);
            value = rating.value;
            if (!rating.isOne && !decimalNumber(text + ratingBegin, text + ratingEnd, value)) break;
        }
        std::int64_t timestamp = 0;
        if (hasTime) {
            // Seconds. Eight digits may be a day of the calendar, and more than ten are no seconds: see timeIn().
            const std::size_t timeEnd = endOf(timeColumn);
            const std::size_t length = timeEnd - beginOf(timeColumn);
            if (length != 9 && length != 10) break;
            const DigitWord low(text + timeEnd, 8);
            const DigitWord high(text + timeEnd - 8, length - 8);
            areDigits = low.areDigits();
            areDigits &= high.areDigits();
            if (!areDigits) break;
            timestamp = std::int64_t{high.number()} * 100'000'000 + low.number();
        }
        users[row] = user.number();
        items[row] = item.number();
        values[row] = value;
        timestamps[row] = timestamp;
        row += static_cast<std::size_t>(!(value < positiveFrom_));
        begin = lineEnds[columns - 1] + std::size_t{1};
    }
    rows.rowCount = row;
    rows.accepted += line;
    rows.lineCount += line;
    end = static_cast<std::size_t>(lineEnds - ends);
    lineBegin = begin;
}

void BlockParser::takeLine(std::string_view line, ParsedBlock& rows) {
    ++rows.lineCount;
    if (trimmed(line).empty()) return;
    RatingRow row;
    const char* refusal = rowParser_.parse(line, row);
    if (refusal == nullptr && rows.eventNames.size() >= kMostEventTypes &&
        std::find(rows.eventNames.begin(), rows.eventNames.end(), row.event) == rows.eventNames.end())
        refusal = TASTESCOPE_TR("too many types of events");
    if (refusal != nullptr) {
        rows.refused.refuse(refusal, rows.lineCount, toUtf8(std::string(line.substr(0, kSampleBytes))));
        return;
    }
    if (!row.words.empty()) rows.words.push_back({std::string(row.user), std::string(row.words)});
    if (std::find(weightlessEvents_.begin(), weightlessEvents_.end(), row.event) != weightlessEvents_.end())
        rows.passOverEvent(row.event);
    else if (row.item.empty() || row.value < positiveFrom_)
        ++rows.accepted;
    else
        rows.add(row);
}

}  // namespace tastescope
