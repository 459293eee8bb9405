#include "engine/split/make_split.h"

#include <stdexcept>
#include <string>
#include <utility>

#include "engine/core/errors.h"
#include "engine/split/k_fold_split.h"
#include "engine/split/leave_last_split.h"
#include "engine/split/per_user_split.h"
#include "engine/split/random_split.h"
#include "engine/split/time_split.h"
#include "engine/split/user_hold_out_split.h"

namespace tastescope {
namespace {

PartLabels labelsOf(const Dataset& dataset, const SplitRecipe& recipe, std::uint64_t seed) {
    switch (recipe.kind) {
        case SplitKind::random:
            return randomSplit(dataset, recipe, seed);
        case SplitKind::perUser:
            return perUserSplit(dataset, recipe, seed);
        case SplitKind::kFold:
            return kFoldSplit(dataset, recipe, seed);
        case SplitKind::leaveLast:
            return leaveLastSplit(dataset, recipe);
        case SplitKind::byTime:
            return timeSplit(dataset, recipe);
        case SplitKind::holdOutUsers:
            return userHoldOutSplit(dataset, recipe, seed);
        case SplitKind::given:
            break;
    }
    throw std::invalid_argument("split \"given\": its labels come with the data and cannot be made from a seed");
}

void expectRows(const Split& split, const InteractionPart& part, const char* name) {
    if (!part.empty()) return;
    const std::string rows = std::to_string(split.dataset->interactionCount());
    throw DataError(split.dataset->name,
                    "the split " + toText(split.recipe) + " leaves no " + name + " rows of " + rows + " interactions",
                    split.recipe.kind == SplitKind::given ? "check the files that the split was read from"
                                                          : "use other fractions, another split or more data");
}

Split assembled(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const PartLabels> labels,
                const SplitRecipe& recipe, std::uint64_t seed) {
    Split split;
    split.train = InteractionPart(dataset, labels, PartLabel::train);
    split.validation = InteractionPart(dataset, labels, PartLabel::validation);
    split.test = InteractionPart(dataset, labels, PartLabel::test);
    split.dataset = std::move(dataset);
    split.labels = std::move(labels);
    split.recipe = recipe;
    split.seed = seed;
    expectRows(split, split.train, "train");
    expectRows(split, split.test, "test");
    return split;
}

}  // namespace

Split makeSplit(std::shared_ptr<const Dataset> dataset, const SplitRecipe& recipe, std::uint64_t seed) {
    checkSplitRecipe(recipe);
    auto labels = std::make_shared<const PartLabels>(labelsOf(*dataset, recipe, seed));
    return assembled(std::move(dataset), std::move(labels), recipe, seed);
}

Split givenSplit(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const PartLabels> labels) {
    if (labels->size() != dataset->interactionCount())
        throw DataError(dataset->name,
                        "the given split has " + std::to_string(labels->size()) + " labels for " +
                            std::to_string(dataset->interactionCount()) + " interactions",
                        "one label belongs to each row, in file order");
    SplitRecipe recipe;
    recipe.kind = SplitKind::given;
    return assembled(std::move(dataset), std::move(labels), recipe, 0);
}

}  // namespace tastescope
