#include "engine/sampling/balanced_blocks.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace tastescope {

BlockLayout balancedBlocks(const std::vector<std::uint32_t>& counts, std::size_t blockCount, RowOrder order,
                           std::uint64_t seed, RandomPurpose purpose) {
    std::vector<std::uint32_t> rows(counts.size());
    std::iota(rows.begin(), rows.end(), 0U);
    RandomStream stream(seed, purpose);
    shuffle(std::span(rows), stream);
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });

    BlockLayout layout;
    layout.blockOfRow.resize(counts.size());
    // The block with the least so far on top; of equal ones the first.
    using Load = std::pair<std::uint64_t, std::uint32_t>;
    std::priority_queue<Load, std::vector<Load>, std::greater<Load>> loads;
    for (std::uint32_t block = 0; block < blockCount; ++block) loads.emplace(0, block);
    std::vector<std::vector<std::uint32_t>> members(blockCount);
    for (const std::uint32_t row : rows) {
        const Load least = loads.top();
        loads.pop();
        layout.blockOfRow[row] = least.second;
        // One more, so that rows without interactions are spread too.
        loads.emplace(least.first + counts[row] + 1, least.second);
        members[least.second].push_back(row);
    }

    layout.placeOfRow.resize(counts.size());
    layout.blockBegin.push_back(0);
    for (std::vector<std::uint32_t>& block : members) {
        if (order == RowOrder::byIndex) std::sort(block.begin(), block.end());
        for (const std::uint32_t row : block) {
            layout.placeOfRow[row] = static_cast<std::uint32_t>(layout.rowAtPlace.size());
            layout.rowAtPlace.push_back(row);
        }
        layout.blockBegin.push_back(static_cast<std::uint32_t>(layout.rowAtPlace.size()));
    }
    return layout;
}

}  // namespace tastescope
