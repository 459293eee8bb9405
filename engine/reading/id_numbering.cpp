#include "engine/reading/id_numbering.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tastescope {

std::uint32_t IdNumbering::addNumber(std::size_t number) {
    std::array<char, 24> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const std::uint32_t index = ids_.indexOrAdd({digits.data(), static_cast<std::size_t>(end - digits.data())});
    if (number >= kTableSize) return index;
    if (number >= known_.size()) known_.resize(std::min(kTableSize, number + number / 2 + 1024), 0);
    known_[number] = index + 1;
    return index;
}

void IdNumbering::indexBlock(const BlockIds& block, std::size_t rowCount, std::uint32_t* indices) {
    if (block.areNumbers()) {
        for (std::size_t row = 0; row < rowCount; ++row)
            indices[row] = indexOfNumber(block[row]);
        return;
    }
    std::vector<std::uint32_t> indexOfName(block.names().size());
    for (std::uint32_t name = 0; name < indexOfName.size(); ++name)
        indexOfName[name] = indexOrAdd(block.names().id(name));
    for (std::size_t row = 0; row < rowCount; ++row)
        indices[row] = indexOfName[block[row]];
}

}  // namespace tastescope
