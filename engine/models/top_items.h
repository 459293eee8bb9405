#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/core/index_types.h"

namespace tastescope {

struct ScoredItem {
    ItemIndex item;
    float score = 0.0F;

    bool operator==(const ScoredItem&) const = default;
};

/// The `count` best of `scores`, best first; equal scores in index order; minus infinity and NaN never appear.
/// Cost: O(items + count log count) in the usual case: most scores fail one comparison with the worst one kept.
std::vector<ScoredItem> topItems(std::span<const float> scores, std::size_t count);

}  // namespace tastescope
