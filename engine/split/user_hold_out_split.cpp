#include "engine/split/user_hold_out_split.h"

#include "engine/core/random.h"
#include "engine/split/draw_rows.h"
#include "engine/split/fraction_of.h"

namespace tastescope {

PartLabels userHoldOutSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed) {
    const std::size_t userCount = dataset.userCount();
    PartLabels labelOfUser(userCount, PartLabel::train);
    RandomStream stream(seed, RandomPurpose::split);
    drawRows(labelOfUser, fractionOf(recipe.testFraction, userCount), PartLabel::test, stream);
    drawRows(labelOfUser, fractionOf(recipe.validationFraction, userCount), PartLabel::validation, stream);
    PartLabels labels(dataset.interactionCount());
    for (std::size_t row = 0; row < labels.size(); ++row)
        labels[row] = labelOfUser[dataset.interactions.users[row]];
    return labels;
}

}  // namespace tastescope
