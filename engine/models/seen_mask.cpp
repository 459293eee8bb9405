#include "engine/models/seen_mask.h"

#include <limits>

namespace tastescope {

void maskSeenItems(const UserLists& seen, UserIndex user, std::span<float> scores) {
    for (const std::uint32_t item : seen.items(user))
        if (item < scores.size()) scores[item] = -std::numeric_limits<float>::infinity();
}

}  // namespace tastescope
