#include "engine/split/time_split.h"

#include <algorithm>
#include <cstdint>

#include "engine/core/big_vector.h"
#include "engine/split/event_order.h"
#include "engine/split/fraction_of.h"

namespace tastescope {
namespace {

/// Gives `label` to the latest `count` rows. Precondition: count <= rows.
void labelLatest(PartLabels& labels, const EventOrder& order, std::size_t count, PartLabel label) {
    if (count == 0) return;
    const std::size_t rowCount = labels.size();
    if (order.timestamps() == nullptr) {
        std::fill(labels.end() - static_cast<std::ptrdiff_t>(count), labels.end(), label);
        return;
    }
    const BigVector<std::int64_t>& timestamps = *order.timestamps();
    BigVector<std::int64_t> sorted(timestamps);
    const auto oldest = sorted.begin() + static_cast<std::ptrdiff_t>(rowCount - count);
    std::nth_element(sorted.begin(), oldest, sorted.end());
    const std::int64_t boundary = *oldest;
    const auto newer = std::count_if(oldest, sorted.end(), [&](std::int64_t time) { return time > boundary; });
    std::size_t atBoundary = count - static_cast<std::size_t>(newer);  // the last of the rows with that time
    for (std::size_t row = rowCount; row-- > 0;) {
        if (timestamps[row] < boundary) continue;
        if (timestamps[row] == boundary && atBoundary == 0) continue;
        if (timestamps[row] == boundary) --atBoundary;
        labels[row] = label;
    }
}

}  // namespace

PartLabels timeSplit(const Dataset& dataset, const SplitRecipe& recipe) {
    const EventOrder order(dataset, recipe);
    const std::size_t rowCount = dataset.interactionCount();
    const std::size_t testCount = fractionOf(recipe.testFraction, rowCount);
    const std::size_t validationCount = fractionOf(recipe.validationFraction, rowCount);
    PartLabels labels(rowCount, PartLabel::train);
    if (validationCount > 0) labelLatest(labels, order, testCount + validationCount, PartLabel::validation);
    labelLatest(labels, order, testCount, PartLabel::test);
    return labels;
}

}  // namespace tastescope
