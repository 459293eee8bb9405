#pragma once

#include <cstdint>
#include <memory>

#include "engine/data/dataset.h"
#include "engine/data/interaction_part.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

/// A data set cut into parts, with the recipe and seed that cut it. The parts are views of `labels` and share them.
/// Train and test are never empty; validation may be.
struct Split {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const PartLabels> labels;
    SplitRecipe recipe;
    std::uint64_t seed = 0;
    InteractionPart train;
    InteractionPart validation;
    InteractionPart test;
};

}  // namespace tastescope
