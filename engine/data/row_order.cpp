#include "engine/data/row_order.h"

#include <algorithm>

#include "engine/core/block_loop.h"

namespace tastescope {
namespace {

/// Ranges of groups with about equally many rows: bounds[r] … bounds[r + 1].
std::vector<std::size_t> evenRanges(const std::vector<std::uint64_t>& offsets, std::size_t rangeCount) {
    std::vector<std::size_t> bounds{0};
    for (std::size_t range = 1; range < rangeCount; ++range) {
        const std::uint64_t rows = offsets.back() * range / rangeCount;
        const auto bound = std::lower_bound(offsets.begin(), offsets.end() - 1, rows);
        bounds.push_back(std::max(bounds.back(), static_cast<std::size_t>(bound - offsets.begin())));
    }
    bounds.push_back(offsets.size() - 1);
    return bounds;
}

RowOrder ordered(const BigVector<std::uint32_t>& groups, std::size_t groupCount, int threadCount) {
    RowOrder order;
    order.offsets.assign(groupCount + 1, 0);
    for (const std::uint32_t group : groups)
        ++order.offsets[group + 1];
    for (std::size_t group = 0; group < groupCount; ++group)
        order.offsets[group + 1] += order.offsets[group];
    order.rows.resize(groups.size());
    const auto threads = static_cast<std::size_t>(resolvedThreadCount(threadCount));
    const std::vector<std::size_t> bounds = evenRanges(order.offsets, threads);
    forEachBlock(threads, threadCount, [&](std::size_t range) {
        const std::size_t first = bounds[range];
        const std::size_t count = bounds[range + 1] - first;
        std::vector<std::uint64_t> next(order.offsets.begin() + static_cast<std::ptrdiff_t>(first),
                                        order.offsets.begin() + static_cast<std::ptrdiff_t>(first + count));
        for (std::size_t row = 0; row < groups.size(); ++row) {
            const std::size_t place = groups[row] - first;  // of groups before the range: beyond every count
            if (place < count) order.rows[next[place]++] = static_cast<std::uint32_t>(row);
        }
    });
    return order;
}

}  // namespace

RowOrder rowsByUser(const InteractionColumns& columns, std::size_t userCount, int threadCount) {
    return ordered(columns.users, userCount, threadCount);
}

RowOrder rowsByItem(const InteractionColumns& columns, std::size_t itemCount, int threadCount) {
    return ordered(columns.items, itemCount, threadCount);
}

}  // namespace tastescope
