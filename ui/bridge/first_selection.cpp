#include "ui/bridge/first_selection.h"

#include <cstddef>
#include <limits>

namespace tastescope {

namespace {

constexpr long kFewest = 30;
constexpr long kMost = 60;

/// How far a number of ratings is from what fits on a screen and still says something.
long distance(long ratings) {
    if (ratings < kFewest) return kFewest - ratings;
    return ratings > kMost ? ratings - kMost : 0;
}

struct Favourites {
    std::size_t count = 0;
    qint64 mostRated = -1;
};

/// What the user liked and the model does not know of.
Favourites hiddenFavourites(const RunData& run, UserIndex user) {
    const ModelContext& context = *run.context;
    const auto items = context.validationLists.items(user);
    const auto values = context.validationLists.values(user);
    Favourites favourites;
    std::uint32_t most = 0;
    for (std::size_t place = 0; place < items.size(); ++place) {
        const std::uint32_t ratings = context.itemTrainCounts[items[place]];
        if (double(values[place]) < run.opened.relevantFrom || ratings == 0) continue;
        ++favourites.count;
        if (ratings <= most) continue;
        most = ratings;
        favourites.mostRated = qint64(items[place]);
    }
    return favourites;
}

}  // namespace

FirstSelection firstSelection(const RunData& run) {
    const ModelContext& context = *run.context;
    FirstSelection best;
    long bestDistance = std::numeric_limits<long>::max();
    std::size_t mostFavourites = 0;
    for (std::size_t user = 0; user < context.userCount(); ++user) {
        const UserIndex index(user);
        const auto ratings = long(context.trainLists.items(index).size() + context.validationLists.items(index).size());
        if (ratings == 0) continue;
        const Favourites favourites = hiddenFavourites(run, index);
        const bool isBetter = distance(ratings) < bestDistance ||
                              (distance(ratings) == bestDistance && favourites.count > mostFavourites);
        if (!isBetter) continue;
        bestDistance = distance(ratings);
        mostFavourites = favourites.count;
        best = {qint64(user), favourites.mostRated};
    }
    if (best.item < 0 && best.user >= 0 && !context.trainLists.items(UserIndex(std::size_t(best.user))).empty())
        best.item = qint64(context.trainLists.items(UserIndex(std::size_t(best.user))).front());
    return best;
}

}  // namespace tastescope
