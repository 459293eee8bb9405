#include "ui/bridge/first_selection.h"

#include <cstdlib>
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

/// The most rated item that the user liked and the model does not know of; −1 if there is none.
qint64 hiddenFavourite(const RunData& run, UserIndex user) {
    const ModelContext& context = *run.context;
    const auto items = context.validationLists.items(user);
    const auto values = context.validationLists.values(user);
    qint64 favourite = -1;
    std::uint32_t most = 0;
    for (std::size_t place = 0; place < items.size(); ++place) {
        const std::uint32_t ratings = context.itemTrainCounts[items[place]];
        if (double(values[place]) < run.opened.relevantFrom || ratings <= most) continue;
        most = ratings;
        favourite = qint64(items[place]);
    }
    return favourite;
}

}  // namespace

FirstSelection firstSelection(const RunData& run) {
    const ModelContext& context = *run.context;
    FirstSelection best;
    long bestDistance = std::numeric_limits<long>::max();
    for (std::size_t user = 0; user < context.userCount() && bestDistance > 0; ++user) {
        const UserIndex index(user);
        const auto ratings = long(context.trainLists.items(index).size() + context.validationLists.items(index).size());
        const qint64 favourite = hiddenFavourite(run, index);
        // Somebody without a hidden favourite will do where nobody has one.
        const long misfit = distance(ratings) + (favourite < 0 ? 1'000'000 : 0);
        if (ratings == 0 || misfit >= bestDistance) continue;
        bestDistance = misfit;
        best = {qint64(user), favourite};
    }
    if (best.item < 0 && best.user >= 0 && !context.trainLists.items(UserIndex(std::size_t(best.user))).empty())
        best.item = qint64(context.trainLists.items(UserIndex(std::size_t(best.user))).front());
    return best;
}

}  // namespace tastescope
