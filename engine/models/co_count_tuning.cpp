#include "engine/models/co_count_tuning.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "engine/core/errors.h"
#include "engine/core/random.h"
#include "engine/data/dataset_facts.h"

namespace tastescope {
namespace {

constexpr std::size_t kItemsTuned = 2000;
constexpr std::size_t kListLength = 10;
constexpr std::size_t kFewestUsers = 5;
constexpr double kSmallestCoverage = 0.6;
constexpr double kLargestGini = 0.747;
constexpr double kWithinBest = 0.92;

/// The items that are looked at, ascending.
std::vector<std::uint32_t> drawnItems(std::size_t itemCount, std::uint64_t seed) {
    std::vector<std::uint32_t> items(itemCount);
    std::iota(items.begin(), items.end(), 0U);
    if (itemCount <= kItemsTuned) return items;
    RandomStream stream(seed, RandomPurpose::tuningSlice, 1);
    shuffle(std::span(items), stream);
    items.resize(kItemsTuned);
    std::ranges::sort(items);
    return items;
}

/// The ten best of one list, kept by insertion: best first, among equals the lower item.
class ShortList {
  public:
    void offer(float score, std::uint32_t item) {
        if (size_ == kListLength && !(score > scores_[size_ - 1])) return;
        std::size_t place = size_ < kListLength ? size_++ : size_ - 1;
        for (; place > 0 && score > scores_[place - 1]; --place) {
            scores_[place] = scores_[place - 1];
            items_[place] = items_[place - 1];
        }
        scores_[place] = score;
        items_[place] = item;
    }
    std::span<const std::uint32_t> items() const { return std::span(items_).first(size_); }

  private:
    std::array<float, kListLength> scores_{};
    std::array<std::uint32_t, kListLength> items_{};
    std::size_t size_ = 0;
};

}  // namespace

const std::vector<CoCountPowers>& CoCountTuning::settings() {
    static const std::vector<CoCountPowers> all = [] {
        std::vector<CoCountPowers> made;
        for (const double neighbour : {0.3, 0.34, 0.38, 0.42, 0.46, 0.5})
            for (const double item : {0.3, 0.5, 0.7})
                for (const double offset : {0.0, 1.0, 2.0, 4.0})
                    // Without an offset the item's own power changes no list.
                    if (offset > 0.0 || item == 0.5) made.push_back({item, neighbour, offset});
        return made;
    }();
    return all;
}

CoCountTuning::CoCountTuning(const SparseRows& liked, std::uint64_t seed) {
    const std::vector<std::uint32_t> drawn = drawnItems(liked.columnCount(), seed);
    itemCount_ = drawn.size();
    std::vector<std::int64_t> placeOf(liked.columnCount(), -1);
    for (std::size_t place = 0; place < drawn.size(); ++place) placeOf[drawn[place]] = static_cast<std::int64_t>(place);
    itemsOfUser_ = SparseRows(itemCount_);
    heldOfUser_ = SparseRows(itemCount_);
    std::vector<std::uint32_t> items;
    for (std::size_t user = 0; user < liked.rowCount(); ++user) {
        items.clear();
        for (const std::uint32_t item : liked.columns(user))
            if (placeOf[item] >= 0) items.push_back(static_cast<std::uint32_t>(placeOf[item]));
        const std::size_t held = items.size() < 2 ? 0 : std::max<std::size_t>(1, items.size() / 10);
        RandomStream stream(seed, RandomPurpose::tuningSlice, 0, static_cast<std::uint32_t>(user));
        shuffle(std::span(items), stream);
        const auto middle = items.begin() + static_cast<std::ptrdiff_t>(held);
        std::sort(items.begin(), middle);
        std::sort(middle, items.end());
        const std::vector<float> ones(items.size(), 1.0F);
        heldOfUser_.appendRow(std::span(items).first(held), std::span(ones).first(held));
        itemsOfUser_.appendRow(std::span(items).subspan(held), std::span(ones).subspan(held));
        queries_ += held * (items.size() - held);
    }
    usersOfItem_ = transposed(itemsOfUser_);
    schedule_ = PairSchedule(usersOfItem_, itemsOfUser_, PairSchedule::Pairs::all, settings().size());
    for (const CoCountPowers& powers : settings()) {
        std::vector<float>& scales = neighbourScales_.emplace_back(itemCount_);
        for (std::size_t item = 0; item < itemCount_; ++item)
            scales[item] = static_cast<float>(std::pow(static_cast<double>(usersOfItem_.rowSize(item)), powers.neighbour));
    }
    tally_ = emptyTally();
}

CoCountTuning::Tally CoCountTuning::emptyTally() const {
    return {std::vector<std::uint64_t>(settings().size(), 0), std::vector<std::uint32_t>(settings().size() * itemCount_, 0)};
}

void CoCountTuning::addLists(std::size_t item, std::vector<float>& scratch, Tally& tally) const {
    const std::span<float> shared = std::span(scratch).first(itemCount_);
    const std::span<float> wanted = std::span(scratch).subspan(itemCount_);
    countShared(usersOfItem_, itemsOfUser_, item, shared);
    countShared(usersOfItem_, heldOfUser_, item, wanted);
    std::vector<std::uint32_t> candidates;
    for (std::size_t other = 0; other < itemCount_; ++other)
        if (shared[other] > 0.0F && other != item) candidates.push_back(static_cast<std::uint32_t>(other));
    const std::size_t users = usersOfItem_.rowSize(item);
    for (std::size_t setting = 0; setting < settings().size(); ++setting) {
        const CoCountPowers& powers = settings()[setting];
        const auto own = static_cast<float>(std::pow(static_cast<double>(users), powers.item));
        const auto offset = static_cast<float>(powers.offset);
        ShortList list;
        for (const std::uint32_t other : candidates)
            list.offer(shared[other] / (own * neighbourScales_[setting][other] + offset), other);
        for (const std::uint32_t listed : list.items()) {
            tally.hits[setting] += static_cast<std::uint64_t>(wanted[listed]);
            if (users >= kFewestUsers) ++tally.appearances[setting * itemCount_ + listed];
        }
    }
}

void CoCountTuning::runRound(std::size_t round, int threadCount) {
    if (round == 0) tally_ = emptyTally();
    const std::vector<BlockRange> blocks = schedule_.blocksOf(round);
    std::vector<Tally> tallies(blocks.size());
    forEachBlock(blocks.size(), threadCount, [&](std::size_t block) {
        tallies[block] = emptyTally();
        std::vector<float> scratch(2 * itemCount_);
        for (std::size_t item = blocks[block].begin; item < blocks[block].end; ++item)
            if (usersOfItem_.rowSize(item) > 0) addLists(item, scratch, tallies[block]);
    });
    for (const Tally& tally : tallies) {
        for (std::size_t setting = 0; setting < tally.hits.size(); ++setting) tally_.hits[setting] += tally.hits[setting];
        for (std::size_t place = 0; place < tally.appearances.size(); ++place) tally_.appearances[place] += tally.appearances[place];
    }
}

CoCountTuning::Quality CoCountTuning::quality(std::size_t setting) const {
    const std::span<const std::uint32_t> appearances = std::span(tally_.appearances).subspan(setting * itemCount_, itemCount_);
    const auto listed = std::ranges::count_if(appearances, [](std::uint32_t count) { return count > 0; });
    std::vector<std::uint32_t> descending(appearances.begin(), appearances.end());
    std::ranges::sort(descending, std::greater<>());
    return {static_cast<double>(tally_.hits[setting]) / static_cast<double>(queries_),
            static_cast<double>(listed) / static_cast<double>(itemCount_), giniOfDescending(descending)};
}

std::optional<CoCountPowers> CoCountTuning::chosen() const {
    if (queries_ == 0) return std::nullopt;
    std::vector<Quality> qualities;
    for (std::size_t setting = 0; setting < settings().size(); ++setting) qualities.push_back(quality(setting));
    const auto isWithin = [](const Quality& one) { return one.coverage >= kSmallestCoverage && one.gini <= kLargestGini; };
    double best = -1.0;
    for (const Quality& one : qualities)
        if (isWithin(one)) best = std::max(best, one.hitRate);
    std::size_t taken = 0;
    bool isTaken = false;
    for (std::size_t setting = 0; setting < qualities.size(); ++setting) {
        const Quality& one = qualities[setting];
        if (best < 0.0) {
            if (one.gini < qualities[taken].gini) taken = setting;
            continue;
        }
        if (!isWithin(one) || one.hitRate < kWithinBest * best) continue;
        const double offset = settings()[setting].offset;
        const double takenOffset = settings()[taken].offset;
        if (!isTaken || offset > takenOffset || (offset == takenOffset && one.hitRate > qualities[taken].hitRate)) taken = setting;
        isTaken = true;
    }
    return settings()[taken];
}

void CoCountTuning::save(TensorBundle& state) const {
    state.set<std::uint64_t>("tuning.hits", tally_.hits);
    state.set<std::uint32_t>("tuning.appearances", tally_.appearances);
}

void CoCountTuning::load(const TensorBundle& state) {
    const auto hits = state.get<std::uint64_t>("tuning.hits", tally_.hits.size());
    const auto appearances = state.get<std::uint32_t>("tuning.appearances", tally_.appearances.size());
    std::ranges::copy(hits, tally_.hits.begin());
    std::ranges::copy(appearances, tally_.appearances.begin());
}

}  // namespace tastescope
