#include "engine/reading/parsed_block.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace tastescope {

std::size_t BlockIds::numberOf(std::string_view id) {
    if (id.empty() || id.size() > kMostDigits || (id[0] == '0' && id.size() > 1)) return kNoNumber;
    std::size_t number = 0;
    for (const char character : id) {
        if (character < '0' || character > '9') return kNoNumber;
        number = number * 10 + static_cast<std::size_t>(character - '0');
    }
    return number;
}

void BlockIds::clear() {
    areNumbers_ = true;
    if (names_.size() > 0) names_ = {};
}

void BlockIds::set(std::size_t row, std::string_view id) {
    if (areNumbers_) {
        const std::size_t number = numberOf(id);
        if (number != kNoNumber) {
            values_[row] = static_cast<std::uint32_t>(number);
            return;
        }
        turnIntoNames(row);
    }
    values_[row] = names_.indexOrAdd(id);
}

void BlockIds::turnIntoNames(std::size_t rowCount) {
    areNumbers_ = false;
    std::array<char, 16> digits{};
    for (std::size_t row = 0; row < rowCount; ++row) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), values_[row]).ptr;
        values_[row] = names_.indexOrAdd({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
}

void ParsedBlock::clear() {
    rowCount = 0;
    accepted = lineCount = 0;
    users.clear();
    items.clear();
    events.clear();
    eventNames.clear();
    weightless.clear();
    words.clear();
    refused = {};
}

void ParsedBlock::makeRoom(std::size_t rowLimit) {
    users.makeRoom(rowLimit);
    items.makeRoom(rowLimit);
    values.resize(std::max(values.size(), rowLimit));
    timestamps.resize(std::max(timestamps.size(), rowLimit));
}

void ParsedBlock::add(const RatingRow& row) {
    ++accepted;
    users.set(rowCount, row.user);
    items.set(rowCount, row.item);
    values[rowCount] = row.value;
    timestamps[rowCount] = row.timestamp;
    if (!row.event.empty()) {
        auto name = std::find(eventNames.begin(), eventNames.end(), row.event);
        if (name == eventNames.end()) name = eventNames.insert(name, std::string(row.event));
        events.push_back(static_cast<std::uint16_t>(name - eventNames.begin()));
    }
    ++rowCount;
}

void ParsedBlock::passOverEvent(std::string_view type) {
    ++accepted;
    const auto known = std::find_if(weightless.begin(), weightless.end(),
                                    [&](const EventType& one) { return one.type == type; });
    if (known == weightless.end())
        weightless.push_back({std::string(type), 0.0, 1});
    else
        ++known->count;
}

}  // namespace tastescope
