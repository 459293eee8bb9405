#include "engine/split/random_split.h"

#include "engine/core/random.h"
#include "engine/split/draw_rows.h"
#include "engine/split/fraction_of.h"

namespace tastescope {

PartLabels randomSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed) {
    const std::size_t rowCount = dataset.interactionCount();
    PartLabels labels(rowCount, PartLabel::train);
    RandomStream stream(seed, RandomPurpose::split);
    drawRows(labels, fractionOf(recipe.testFraction, rowCount), PartLabel::test, stream);
    drawRows(labels, fractionOf(recipe.validationFraction, rowCount), PartLabel::validation, stream);
    return labels;
}

}  // namespace tastescope
