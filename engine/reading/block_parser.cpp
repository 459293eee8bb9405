#include "engine/reading/block_parser.h"

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/dense/field_ends.h"
#include "engine/reading/plain_rows.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

constexpr std::size_t kMostEventTypes = 1000;
constexpr std::size_t kSampleBytes = 200;

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
    rows.clear();
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
    rows.makeRoom(static_cast<std::size_t>(std::count(block.begin(), block.end(), '\n')) + 1);
    while (!block.empty())
        takeLine(tastescope::takeLine(block), rows);
}

void BlockParser::parsePlainLines(std::string_view block, ParsedBlock& rows) {
    ends_.resize(block.size() + 64);
    const std::size_t endCount = findFieldEnds(block.data(), block.size(), delimiter_, hasQuotes_, ends_.data());
    // The end of the text ends its last line, where no line feed does.
    ends_[endCount] = static_cast<std::uint32_t>(block.size());
    rows.makeRoom(endCount / (roles_.lastColumn() + 1) + 2);
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

void BlockParser::takePlainRows(std::string_view block, std::size_t endCount, std::size_t& end, std::size_t& lineBegin,
                                ParsedBlock& rows) {
    const PlainRows plain{block.data(), ends_.data(), endCount, delimiter_, positiveFrom_};
    const bool isUserItemRating = roles_.user == 0 && roles_.item == 1 && roles_.rating == 2;
    if (isUserItemRating && columnCount_ == 4 && roles_.timestamp == 3)
        plain.take(ClassicColumns<4>(), end, lineBegin, rows);
    else if (isUserItemRating && columnCount_ == 3)
        plain.take(ClassicColumns<3>(), end, lineBegin, rows);
    else
        plain.take(AnyColumns(columnCount_, roles_), end, lineBegin, rows);
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
