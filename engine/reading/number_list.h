#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/number_text.h"

namespace tastescope {

/// Calls visit(piece) for the pieces of `text` between separators, trimmed, without empty ones.
template <class Visit>
void forEachPiece(std::string_view text, char separator, Visit&& visit) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        const std::string_view piece = trimmed(text.substr(0, end));
        if (!piece.empty()) visit(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// Without the brackets of "[1, 2]" where there is such a pair.
std::string_view withoutBrackets(std::string_view text);

/// How the cells of a column list numbers.
struct NumberLists {
    std::uint32_t length = 0;  // of every list: 1 plain numbers, 0 the cells are no such thing
    char separator = ' ';      // or ',' within brackets, or '|'
};

/// The common form of all cells that are not empty. Lists parted by "|" need three numbers and a broken one among them:
/// others are rather the ids of categories.
NumberLists numberListsOf(std::span<const std::string> cells);

}  // namespace tastescope
