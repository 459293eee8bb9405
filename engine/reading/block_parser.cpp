#include "engine/reading/block_parser.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/dense/field_marks.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

constexpr std::size_t kMostEventTypes = 1000;
constexpr std::size_t kSampleBytes = 200;
constexpr std::size_t kShortestRow = 4;  // "1,2" and a line feed

/// Up to eight digits that end before `end`; 8 bytes before it can be read. Returns false for anything but digits.
/// Source: Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51, 2021.
bool digitsBefore(const char* end, std::size_t length, std::uint32_t& number) {
    constexpr std::uint64_t kZeros = 0x3030303030303030U;
    std::uint64_t word = 0;
    std::memcpy(&word, end - 8, sizeof word);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    const std::uint64_t field = ~std::uint64_t{0} << (8 * (8 - length));
    word = (word & field) | (kZeros & ~field);
    const std::uint64_t high = 0xF0F0F0F0F0F0F0F0U;
    if ((word & high) != kZeros || ((word + 0x0606060606060606U) & high) != kZeros) return false;
    word -= kZeros;
    word = word * 10 + (word >> 8U);
    word = ((word & 0x000000FF000000FFU) * 0x000F424000000064U +
            ((word >> 16U) & 0x000000FF000000FFU) * 0x0000271000000001U) >> 32U;
    number = static_cast<std::uint32_t>(word);
    return true;
}

/// A whole number of up to sixteen digits.
bool wholeNumber(const char* begin, const char* end, std::uint64_t& number) {
    const auto length = static_cast<std::size_t>(end - begin);
    if (length == 0 || length > 16) return false;
    std::uint32_t low = 0;
    if (!digitsBefore(end, std::min<std::size_t>(length, 8), low)) return false;
    number = low;
    if (length <= 8) return true;
    std::uint32_t high = 0;
    if (!digitsBefore(end - 8, length - 8, high)) return false;
    number += std::uint64_t{high} * 100'000'000U;
    return true;
}

/// An id as BlockIds::numberOf takes it.
bool idNumber(const char* begin, const char* end, std::uint32_t& id) {
    const auto length = static_cast<std::size_t>(end - begin);
    if (length > BlockIds::kMostDigits || (*begin == '0' && length > 1)) return false;
    std::uint64_t number = 0;
    if (!wholeNumber(begin, end, number)) return false;
    id = static_cast<std::uint32_t>(number);
    return true;
}

/// "4", "3.5", "-0.25": digits that a double holds exactly, divided by a power of ten that it holds as well, which is
/// the nearest double to the decimal number, as from_chars gives it.
bool decimalNumber(const char* begin, const char* end, float& value) {
    constexpr double kPowers[] = {1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6};
    if (end - begin == 1) {
        if (*begin < '0' || *begin > '9') return false;
        value = static_cast<float>(*begin - '0');
        return true;
    }
    const bool isNegative = begin != end && *begin == '-';
    if (isNegative) ++begin;
    const auto* point = static_cast<const char*>(std::memchr(begin, '.', static_cast<std::size_t>(end - begin)));
    std::uint64_t whole = 0;
    if (!wholeNumber(begin, point == nullptr ? end : point, whole) || whole > 100'000'000U) return false;
    double number = static_cast<double>(whole);
    if (point != nullptr) {
        const auto decimals = static_cast<std::size_t>(end - point - 1);
        std::uint32_t fraction = 0;
        if (decimals == 0 || decimals > 6 || !digitsBefore(end, decimals, fraction)) return false;
        number = (number * kPowers[decimals] + fraction) / kPowers[decimals];
    }
    value = static_cast<float>(isNegative ? -number : number);
    return true;
}

/// Whole seconds. Eight digits may be a day of the calendar, and more than ten are no seconds: see timeIn().
bool plainSeconds(const char* begin, const char* end, std::int64_t& seconds) {
    const auto length = end - begin;
    std::uint64_t number = 0;
    if (length == 8 || length > 10 || !wholeNumber(begin, end, number)) return false;
    seconds = static_cast<std::int64_t>(number);
    return true;
}

}  // namespace

/// Goes from mark to mark.
class BlockParser::MarkWalk {
  public:
    MarkWalk(const std::vector<std::uint64_t>& marks, std::size_t size) : marks_(marks), size_(size), word_(marks[0]) {}

    /// Where the next mark is, or the size of the text.
    std::size_t next() {
        while (word_ == 0) {
            if (++index_ * 64 >= size_) {
                --index_;
                return size_;
            }
            word_ = marks_[index_];
        }
        const std::size_t place = index_ * 64 + static_cast<std::size_t>(std::countr_zero(word_));
        word_ &= word_ - 1;
        return place;
    }

  private:
    const std::vector<std::uint64_t>& marks_;
    std::size_t size_;
    std::size_t index_ = 0;
    std::uint64_t word_;
};

BlockParser::BlockParser(const ReadingPlan& plan, double positiveFrom, const std::vector<EventWeight>& weights)
    : roles_(plan.roles),
      columnCount_(std::max(plan.layout.columnCount, plan.roles.lastColumn() + 1)),
      delimiter_(plan.layout.delimiter.front()),
      hasQuotes_(plan.layout.hasQuotes),
      canBeFast_(plan.layout.delimiter.size() == 1 && delimiter_ != ' ' && !roles_.event && !roles_.words),
      positiveFrom_(positiveFrom),
      rowParser_(plan.layout, plan.roles, plan.decimalSign, plan.dateOrder),
      fieldEnds_(columnCount_) {
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
        parseMarkedLines(block, rows);
    else
        parseLines(block, rows);
}

void BlockParser::parseLines(std::string_view block, ParsedBlock& rows) {
    while (!block.empty())
        takeLine(tastescope::takeLine(block), rows);
}

void BlockParser::parseMarkedLines(std::string_view block, ParsedBlock& rows) {
    const char* text = block.data();
    const std::size_t size = block.size();
    marks_.resize((size + 63) / 64);
    markFields(text, size, delimiter_, hasQuotes_, marks_.data());
    MarkWalk walk(marks_, size);
    std::size_t lineBegin = 0;
    while (lineBegin < size) {
        // A plain row has its fields, each ended by a delimiter, the last by the line's end.
        std::size_t mark = lineBegin;
        std::size_t field = 0;
        bool isPlain = true;
        while (isPlain) {
            mark = walk.next();
            fieldEnds_[field] = mark;
            if (++field == columnCount_) break;
            isPlain = mark < size && text[mark] == delimiter_;
        }
        isPlain = isPlain && (mark == size || text[mark] == '\n');
        while (mark < size && text[mark] != '\n')
            mark = walk.next();
        std::size_t lineEnd = mark;
        if (lineEnd > lineBegin && text[lineEnd - 1] == '\r') --lineEnd;
        if (isPlain && takeFast(text, lineBegin, lineEnd, rows))
            ++rows.lineCount;
        else
            takeLine(block.substr(lineBegin, lineEnd - lineBegin), rows);
        lineBegin = mark + 1;
    }
}

std::string_view BlockParser::fieldOf(std::size_t column, const char* text, std::size_t lineBegin,
                                      std::size_t lineEnd) const {
    const std::size_t begin = column == 0 ? lineBegin : fieldEnds_[column - 1] + 1;
    const std::size_t end = column + 1 == columnCount_ ? lineEnd : fieldEnds_[column];
    return {text + begin, end - begin};
}

bool BlockParser::takeFast(const char* text, std::size_t lineBegin, std::size_t lineEnd, ParsedBlock& rows) const {
    if (!rows.users.areNumbers() || !rows.items.areNumbers()) return false;
    const auto field = [&](std::size_t column) { return fieldOf(column, text, lineBegin, lineEnd); };
    const std::string_view user = field(roles_.user);
    const std::string_view item = field(roles_.item);
    if (user.empty() || item.empty()) return false;
    std::uint32_t userNumber = 0;
    std::uint32_t itemNumber = 0;
    if (!idNumber(user.data(), user.data() + user.size(), userNumber)) return false;
    if (!idNumber(item.data(), item.data() + item.size(), itemNumber)) return false;
    float value = 1.0F;
    if (roles_.rating) {
        const std::string_view rating = field(*roles_.rating);
        if (!decimalNumber(rating.data(), rating.data() + rating.size(), value)) return false;
    }
    std::int64_t timestamp = 0;
    if (roles_.timestamp) {
        const std::string_view time = field(*roles_.timestamp);
        if (!plainSeconds(time.data(), time.data() + time.size(), timestamp)) return false;
    }
    ++rows.accepted;
    if (value < positiveFrom_) return true;
    const std::size_t row = rows.rowCount++;
    rows.users.setNumber(row, userNumber);
    rows.items.setNumber(row, itemNumber);
    rows.values[row] = value;
    rows.timestamps[row] = timestamp;
    return true;
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
