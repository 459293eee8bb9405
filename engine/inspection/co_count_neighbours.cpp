#include "engine/inspection/co_count_neighbours.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "engine/data/liked_from.h"
#include "engine/models/set_similarity.h"

namespace tastescope {
namespace {

double likedFrom(const ModelContext& context) {
    if (!context.isExplicit) return -std::numeric_limits<double>::infinity();
    return likedBound(context.minimumValue, context.maximumValue);
}

/// Calls visit(item) for what the user likes.
template <class Visit>
void forEachLiked(const ModelContext& context, double from, std::size_t user, Visit&& visit) {
    const std::span<const std::uint32_t> items = context.trainLists.items(UserIndex(user));
    const std::span<const float> values = context.trainLists.values(UserIndex(user));
    for (std::size_t place = 0; place < items.size(); ++place)
        if (static_cast<double>(values[place]) >= from) visit(items[place]);
}

std::vector<float> scaled(const std::vector<float>& shared, const std::vector<float>& counts, std::size_t own) {
    const CoCountPowers powers;
    const double ownScale = std::pow(static_cast<double>(counts[own]), powers.item);
    std::vector<float> scores(shared.size(), 0.0F);
    for (std::size_t other = 0; other < shared.size(); ++other)
        if (other != own && shared[other] > 0.0F)
            scores[other] = static_cast<float>(static_cast<double>(shared[other]) /
                                               (ownScale * std::pow(static_cast<double>(counts[other]), powers.neighbour) + powers.offset));
    return scores;
}

}  // namespace

std::vector<float> coCountsWith(const ModelContext& context, ItemIndex item) {
    const double from = likedFrom(context);
    std::vector<float> counts(context.itemCount(), 0.0F);
    std::vector<float> shared(context.itemCount(), 0.0F);
    for (std::size_t user = 0; user < context.userCount(); ++user) {
        bool likesIt = false;
        forEachLiked(context, from, user, [&](std::uint32_t one) {
            counts[one] += 1.0F;
            likesIt = likesIt || one == item.value();
        });
        if (likesIt) forEachLiked(context, from, user, [&](std::uint32_t one) { shared[one] += 1.0F; });
    }
    return scaled(shared, counts, item.value());
}

std::vector<float> coCountsWith(const ModelContext& context, UserIndex user) {
    const double from = likedFrom(context);
    std::vector<char> isLiked(context.itemCount(), 0);
    forEachLiked(context, from, user.value(), [&](std::uint32_t item) { isLiked[item] = 1; });
    std::vector<float> counts(context.userCount(), 0.0F);
    std::vector<float> shared(context.userCount(), 0.0F);
    for (std::size_t other = 0; other < context.userCount(); ++other)
        forEachLiked(context, from, other, [&](std::uint32_t item) {
            counts[other] += 1.0F;
            if (isLiked[item] != 0) shared[other] += 1.0F;
        });
    return scaled(shared, counts, user.value());
}

}  // namespace tastescope
