#include "engine/reading/number_list.h"

namespace tastescope {
namespace {

char separatorOf(std::string_view list) {
    if (withoutBrackets(list).size() < list.size() && list.find(',') != std::string_view::npos) return ',';
    return list.find('|') != std::string_view::npos ? '|' : ' ';
}

/// How many numbers the cell lists; 0 if it holds anything else.
std::uint32_t listLength(std::string_view cell, char separator) {
    std::uint32_t length = 0;
    bool isList = true;
    forEachPiece(withoutBrackets(cell), separator, [&](std::string_view piece) {
        isList = isList && isFiniteNumber(piece);
        ++length;
    });
    return isList ? length : 0;
}

}  // namespace

std::string_view withoutBrackets(std::string_view text) {
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '[' && text.back() == ']') return text.substr(1, text.size() - 2);
    return text;
}

NumberLists numberListsOf(std::span<const std::string> cells) {
    NumberLists lists;
    bool hasBroken = false;
    for (const std::string& cell : cells) {
        if (trimmed(cell).empty()) continue;
        if (lists.length == 0) lists.separator = separatorOf(cell);
        const std::uint32_t length = listLength(cell, lists.separator);
        if (length == 0 || (lists.length != 0 && length != lists.length)) return {};
        lists.length = length;
        hasBroken = hasBroken || cell.find('.') != std::string::npos;
    }
    constexpr std::uint32_t kShortestBarred = 3;
    if (lists.separator == '|' && lists.length > 1 && (lists.length < kShortestBarred || !hasBroken)) return {};
    return lists;
}

}  // namespace tastescope
