#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/data/interaction_part.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

struct UserPartSizes {
    std::size_t train = 0;
    std::size_t validation = 0;
    std::size_t test = 0;

    bool operator==(const UserPartSizes&) const = default;
};

/// How the `rowCount` rows of one user are shared out: ⌊fraction · n⌋ each for validation and test, the rest for train.
/// Then, as long as train has two rows or more, first test and then validation take one row of it if they are wanted
/// and got none. So with 0.8, 0.1, 0.1: one row trains; two are train and test; three to nine have one in validation
/// and test. Source: RecBole's splitting by ratio (Zhao et al., "RecBole", CIKM 2021), the same counts.
UserPartSizes userPartSizes(std::size_t rowCount, double validationFraction, double testFraction);

/// Each user's rows are shuffled by a stream of their own and shared out by userPartSizes(). The test rows of one seed
/// are the same whatever the validation fraction. Cost: O(rows) time, 4 bytes a row while it runs.
PartLabels perUserSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed);

}  // namespace tastescope
