#include "engine/split/leave_last_split.h"

#include <cstdint>
#include <limits>
#include <vector>

#include "engine/split/event_order.h"

namespace tastescope {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// The rows of one user that are known to be the latest so far.
struct LatestRows {
    std::uint32_t last = kNone;
    std::uint32_t before = kNone;
    bool hasMore = false;  // a third row, which train keeps
};

void add(LatestRows& latest, std::uint32_t row, const EventOrder& order) {
    latest.hasMore = latest.before != kNone;
    if (latest.last == kNone || order.isKeptByTime(latest.last, row)) {
        latest.before = latest.last;
        latest.last = row;
    } else if (latest.before == kNone || order.isKeptByTime(latest.before, row)) {
        latest.before = row;
    }
}

}  // namespace

PartLabels leaveLastSplit(const Dataset& dataset, const SplitRecipe& recipe) {
    const EventOrder order(dataset, recipe);
    const std::size_t rowCount = dataset.interactionCount();
    std::vector<LatestRows> latestOfUser(dataset.userCount());
    for (std::size_t row = 0; row < rowCount; ++row)
        add(latestOfUser[dataset.interactions.users[row]], static_cast<std::uint32_t>(row), order);

    PartLabels labels(rowCount, PartLabel::train);
    for (const LatestRows& latest : latestOfUser) {
        if (latest.before != kNone) labels[latest.last] = PartLabel::test;
        if (latest.hasMore && recipe.validationFraction > 0.0) labels[latest.before] = PartLabel::validation;
    }
    return labels;
}

}  // namespace tastescope
