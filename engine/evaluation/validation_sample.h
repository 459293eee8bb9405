#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/data/user_lists.h"

namespace tastescope {

/// At most `largest` of the users who have relevant items, drawn uniformly by the seed and given in ascending order:
/// the fixed sample that validation ranks during training where ranking for all users would take too long. All of them
/// where there are not more. A function of the lists and the seed alone. Cost: O(users).
std::vector<UserIndex> validationSample(const UserLists& relevant, std::size_t largest, std::uint64_t seed);

}  // namespace tastescope
