#include "engine/data/user_lists.h"

#include <algorithm>
#include <stdexcept>

namespace tastescope {
namespace {

struct Entry {
    std::uint32_t item;
    float value;
};

/// Sorts one user's entries by item, keeps the last of a repeated item, and returns how many remain.
std::size_t sortedWithoutRepeats(std::vector<Entry>& entries) {
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.item < b.item; });
    std::size_t kept = 0;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        if (kept > 0 && entries[kept - 1].item == entries[index].item) --kept;
        entries[kept++] = entries[index];
    }
    return kept;
}

}  // namespace

UserLists::UserLists(const InteractionPart& part) {
    if (part.empty()) return;
    const InteractionColumns& columns = part.dataset().interactions;
    const std::size_t userCount = part.dataset().userCount();
    offsets_.assign(userCount + 1, 0);
    part.forEachRow([&](std::size_t row) { ++offsets_[columns.users[row] + 1]; });
    for (std::size_t user = 0; user < userCount; ++user) offsets_[user + 1] += offsets_[user];
    items_.resize(part.size());
    values_.resize(part.size());
    std::vector<std::uint64_t> next(offsets_.begin(), offsets_.end() - 1);
    part.forEachRow([&](std::size_t row) {
        const std::uint64_t place = next[columns.users[row]]++;
        items_[place] = columns.items[row];
        values_[place] = columns.values[row];
    });
    std::vector<Entry> entries;
    std::uint64_t write = 0;
    for (std::size_t user = 0; user < userCount; ++user) {
        entries.clear();
        for (std::uint64_t place = offsets_[user]; place < next[user]; ++place)
            entries.push_back({items_[place], values_[place]});
        const std::size_t kept = sortedWithoutRepeats(entries);
        offsets_[user] = write;
        for (std::size_t index = 0; index < kept; ++index, ++write) {
            items_[write] = entries[index].item;
            values_[write] = entries[index].value;
        }
    }
    offsets_[userCount] = write;
    items_.resize(write);
    values_.resize(write);
}

UserLists::UserLists(std::vector<std::uint64_t> offsets, BigVector<std::uint32_t> items, BigVector<float> values,
                     std::size_t itemCount)
    : offsets_(std::move(offsets)), items_(std::move(items)), values_(std::move(values)) {
    const bool fits = !offsets_.empty() && offsets_.front() == 0 && offsets_.back() == items_.size() &&
                      values_.size() == items_.size() && std::is_sorted(offsets_.begin(), offsets_.end()) &&
                      std::all_of(items_.begin(), items_.end(), [&](std::uint32_t item) { return item < itemCount; });
    if (!fits) throw std::invalid_argument("the lists of user items do not fit together");
}

bool UserLists::contains(UserIndex user, ItemIndex item) const {
    const std::span<const std::uint32_t> list = items(user);
    return std::binary_search(list.begin(), list.end(), item.value());
}

std::vector<std::uint32_t> ratingsPerItem(const UserLists& lists, std::size_t itemCount) {
    std::vector<std::uint32_t> counts(itemCount, 0);
    for (const std::uint32_t item : lists.allItems()) ++counts[item];
    return counts;
}

}  // namespace tastescope
