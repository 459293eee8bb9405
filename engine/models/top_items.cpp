#include "engine/models/top_items.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tastescope {
namespace {

bool isBetter(const ScoredItem& left, const ScoredItem& right) {
    return left.score != right.score ? left.score > right.score : left.item < right.item;
}

}  // namespace

std::vector<ScoredItem> topItems(std::span<const float> scores, std::size_t count) {
    std::vector<ScoredItem> heap;  // the worst kept item on top
    count = std::min(count, scores.size());
    if (count == 0) return heap;
    heap.reserve(count);
    float worstKept = -std::numeric_limits<float>::infinity();
    for (std::size_t index = 0; index < scores.size(); ++index) {
        const float score = scores[index];
        // Not `score <= worstKept`: NaN must fail too. Later items lose ties, so equality never enters a full heap.
        if (!(score > worstKept)) continue;
        if (heap.size() == count) {
            std::pop_heap(heap.begin(), heap.end(), isBetter);
            heap.back() = {ItemIndex(index), score};
        } else {
            heap.push_back({ItemIndex(index), score});
        }
        std::push_heap(heap.begin(), heap.end(), isBetter);
        if (heap.size() == count) worstKept = heap.front().score;
    }
    std::sort_heap(heap.begin(), heap.end(), isBetter);
    return heap;
}

}  // namespace tastescope
