#include "engine/split/k_fold_split.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "engine/core/big_vector.h"
#include "engine/core/random.h"
#include "engine/split/draw_rows.h"
#include "engine/split/fraction_of.h"

namespace tastescope {

PartLabels kFoldSplit(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed) {
    const std::size_t rowCount = dataset.interactionCount();
    BigVector<std::uint32_t> rows(rowCount);
    std::iota(rows.begin(), rows.end(), 0U);
    RandomStream foldStream(seed, RandomPurpose::split);
    shuffle(std::span(rows), foldStream);

    const std::size_t size = rowCount / recipe.foldCount;
    const std::size_t longerFolds = rowCount % recipe.foldCount;
    const std::size_t begin = recipe.fold * size + std::min(recipe.fold, longerFolds);
    const std::size_t end = begin + size + (recipe.fold < longerFolds ? 1 : 0);
    PartLabels labels(rowCount, PartLabel::train);
    for (std::size_t place = begin; place < end; ++place)
        labels[rows[place]] = PartLabel::test;

    RandomStream validationStream(seed, RandomPurpose::split, 1, static_cast<std::uint32_t>(recipe.fold));
    const std::size_t wanted = fractionOf(recipe.validationFraction, rowCount);
    drawRows(labels, std::min(wanted, rowCount - (end - begin)), PartLabel::validation, validationStream);
    return labels;
}

}  // namespace tastescope
