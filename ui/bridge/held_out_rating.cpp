#include "ui/bridge/held_out_rating.h"

#include <algorithm>

namespace tastescope {

std::optional<double> ratingIn(const UserLists& lists, UserIndex user, ItemIndex item) {
    const auto items = lists.items(user);
    const auto place = std::lower_bound(items.begin(), items.end(), item.value());
    if (place == items.end() || *place != item.value()) return {};
    return double(lists.values(user)[std::size_t(place - items.begin())]);
}

std::optional<double> heldOutRating(const LiveQuestion& question, ItemIndex item) {
    return ratingIn(question.context().validationLists, question.userIndex(), item);
}

bool isHit(const LiveQuestion& question, ItemIndex item) {
    const std::optional<double> rating = heldOutRating(question, item);
    return rating && *rating >= question.run->opened.relevantFrom;
}

}  // namespace tastescope
