#include "engine/evaluation/list_quality.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/data/dataset_facts.h"
#include "engine/evaluation/category_cosine.h"
#include "engine/models/top_items.h"

namespace tastescope {
ListTally::ListTally(std::size_t caseCount, std::size_t itemCount, std::size_t cutoff, const UserLists& train,
                     const CategoryColumn* categories)
    : cutoff_(cutoff),
      train_(train),
      categories_(categories != nullptr && categories->names.empty() ? nullptr : categories),
      trainCounts_(ratingsPerItem(train, itemCount)),
      lists_(caseCount * cutoff),
      sums_(caseCount) {}

void ListTally::record(std::size_t caseIndex, UserIndex user, std::span<const float> scores) {
    UserSums& sums = sums_[caseIndex];
    sums.isCounted = true;
    const std::span<std::uint32_t> places = std::span(lists_).subspan(caseIndex * cutoff_, cutoff_);
    for (const ScoredItem& best : topItems(scores, cutoff_)) places[sums.places++] = best.item.value();
    const std::span<const std::uint32_t> list = places.first(sums.places);
    if (list.empty()) return;
    for (const std::uint32_t item : list)
        // An item nobody rated, which only a model of contents can list, is as new as one with half a rating.
        sums.novelty -= std::log2(std::max(0.5, static_cast<double>(trainCounts_[item])) /
                                  static_cast<double>(std::max<std::size_t>(1, train_.userCount())));
    sums.hasLift = !train_.items(user).empty();
    if (sums.hasLift) sums.lift = liftOf(user, list);
    const std::optional<double> diversity = diversityOf(list);
    sums.hasDiversity = diversity.has_value();
    sums.diversity = diversity.value_or(0.0);
}

double ListTally::liftOf(UserIndex user, std::span<const std::uint32_t> list) const {
    const auto meanCount = [&](std::span<const std::uint32_t> items) {
        double sum = 0.0;
        for (const std::uint32_t item : items) sum += static_cast<double>(trainCounts_[item]);
        return sum / static_cast<double>(items.size());
    };
    return meanCount(list) / meanCount(train_.items(user)) - 1.0;
}

std::optional<double> ListTally::diversityOf(std::span<const std::uint32_t> list) const {
    if (categories_ == nullptr) return std::nullopt;
    double sum = 0.0;
    std::size_t pairs = 0;
    for (std::size_t first = 0; first < list.size(); ++first)
        for (std::size_t second = first + 1; second < list.size(); ++second) {
            const std::optional<double> cosine = categoryCosine(categories_->ofRow(list[first]), categories_->ofRow(list[second]));
            if (!cosine) continue;
            sum += 1.0 - *cosine;
            ++pairs;
        }
    if (pairs == 0) return std::nullopt;
    return sum / static_cast<double>(pairs);
}

ListQuality ListTally::result() const {
    ListQuality quality;
    quality.cutoff = cutoff_;
    std::vector<std::uint32_t> listed(trainCounts_.size(), 0);
    std::size_t places = 0;
    std::size_t lifts = 0;
    std::size_t diversities = 0;
    double diversity = 0.0;
    for (std::size_t index = 0; index < sums_.size(); ++index) {
        const UserSums& sums = sums_[index];
        for (std::size_t place = 0; place < sums.places; ++place) ++listed[lists_[index * cutoff_ + place]];
        places += sums.places;
        quality.novelty += sums.novelty;
        quality.popularityLift += sums.hasLift ? sums.lift : 0.0;
        lifts += sums.hasLift ? 1 : 0;
        diversity += sums.hasDiversity ? sums.diversity : 0.0;
        diversities += sums.hasDiversity ? 1 : 0;
    }
    if (places > 0) quality.novelty /= static_cast<double>(places);
    if (lifts > 0) quality.popularityLift /= static_cast<double>(lifts);
    if (diversities > 0) quality.diversity = diversity / static_cast<double>(diversities);
    std::vector<std::uint32_t> ofKnown;
    std::size_t covered = 0;
    for (std::size_t item = 0; item < listed.size(); ++item) {
        if (trainCounts_[item] == 0) continue;
        ofKnown.push_back(listed[item]);
        covered += listed[item] > 0 ? 1 : 0;
    }
    if (!ofKnown.empty()) quality.coverage = static_cast<double>(covered) / static_cast<double>(ofKnown.size());
    std::ranges::sort(ofKnown, std::greater<>());
    quality.gini = giniOfDescending(ofKnown);
    return quality;
}

}  // namespace tastescope
