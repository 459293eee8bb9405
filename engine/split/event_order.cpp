#include "engine/split/event_order.h"

#include "engine/core/errors.h"

namespace tastescope {

EventOrder::EventOrder(const Dataset& dataset, const SplitRecipe& recipe) {
    if (recipe.orderFromFile) return;
    if (!dataset.hasTimestamps())
        throw DataError(dataset.name, "the split " + toText(recipe) + " needs timestamps and there are none",
                        "--order file takes the order of the file instead");
    timestamps_ = &dataset.interactions.timestamps;
}

}  // namespace tastescope
