#include "engine/inspection/same_genre_share.h"

#include <algorithm>
#include <limits>

#include "engine/core/block_loop.h"
#include "engine/models/top_items.h"

namespace tastescope {
namespace {

constexpr std::size_t kMostAsking = 4096;
constexpr std::size_t kAskingTogether = 64;

std::vector<std::size_t> placesOf(const std::vector<bool>& included) {
    std::vector<std::size_t> places;
    for (std::size_t row = 0; row < included.size(); ++row)
        if (included[row]) places.push_back(row);
    return places;
}

}  // namespace

double sameGenreShare(const Projection& projection, std::span<const std::uint32_t> genres,
                      const std::vector<bool>& included, std::size_t neighbourCount, int threadCount) {
    const std::vector<std::size_t> rows = placesOf(included);
    if (rows.size() < 2 || neighbourCount == 0) return 0.0;
    const std::size_t step = blockCountFor(rows.size(), kMostAsking);
    const std::size_t askingCount = blockCountFor(rows.size(), step);
    std::vector<std::size_t> sameInBlock(blockCountFor(askingCount, kAskingTogether), 0);
    forEachBlock(sameInBlock.size(), threadCount, [&](std::size_t block) {
        std::vector<float> nearness(rows.size());
        const BlockRange range = rowsOfBlock(block, kAskingTogether, askingCount);
        for (std::size_t asking = range.begin; asking < range.end; ++asking) {
            const std::size_t own = asking * step;
            const PlanePoint centre = projection.points[rows[own]];
            for (std::size_t place = 0; place < rows.size(); ++place) {
                const PlanePoint point = projection.points[rows[place]];
                const float x = point.x - centre.x;
                const float y = point.y - centre.y;
                nearness[place] = -(x * x + y * y);
            }
            nearness[own] = -std::numeric_limits<float>::infinity();
            for (const ScoredItem& near : topItems(nearness, neighbourCount))
                sameInBlock[block] += genres[rows[near.item.value()]] == genres[rows[own]] ? 1U : 0U;
        }
    });
    std::size_t same = 0;
    for (const std::size_t count : sameInBlock)
        same += count;
    const std::size_t answers = std::min(neighbourCount, rows.size() - 1);
    return static_cast<double>(same) / static_cast<double>(askingCount * answers);
}

}  // namespace tastescope
