#include "engine/sampling/dealt_blocks.h"

#include <algorithm>
#include <numeric>

namespace tastescope {

std::vector<std::uint32_t> rowsByCountDown(const std::vector<std::uint32_t>& counts) {
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < counts.size(); ++row)
        if (counts[row] > 0) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    return rows;
}

BlockLayout dealtBlocks(const std::vector<std::uint32_t>& byCountDown, std::size_t rowCount, std::size_t blockCount,
                        RandomStream stream) {
    const auto noBlock = static_cast<std::uint32_t>(blockCount);
    std::vector<std::vector<std::uint32_t>> members(blockCount);
    std::vector<std::uint32_t> order(blockCount);
    std::iota(order.begin(), order.end(), 0U);
    BlockLayout layout;
    layout.blockOfRow.assign(rowCount, noBlock);
    for (std::size_t place = 0; place < byCountDown.size(); ++place) {
        if (place % blockCount == 0) shuffle(std::span(order), stream);
        const std::uint32_t block = order[place % blockCount];
        layout.blockOfRow[byCountDown[place]] = block;
        members[block].push_back(byCountDown[place]);
    }
    layout.placeOfRow.resize(rowCount);
    layout.rowAtPlace.reserve(rowCount);
    const auto append = [&](std::uint32_t row) {
        layout.placeOfRow[row] = static_cast<std::uint32_t>(layout.rowAtPlace.size());
        layout.rowAtPlace.push_back(row);
    };
    layout.blockBegin.push_back(0);
    for (const std::vector<std::uint32_t>& block : members) {
        for (const std::uint32_t row : block) append(row);
        layout.blockBegin.push_back(static_cast<std::uint32_t>(layout.rowAtPlace.size()));
    }
    for (std::uint32_t row = 0; row < rowCount; ++row)
        if (layout.blockOfRow[row] == noBlock) append(row);
    return layout;
}

}  // namespace tastescope
