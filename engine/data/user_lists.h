#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/index_types.h"
#include "engine/data/interaction_part.h"

namespace tastescope {

/// The interactions of each user as compressed rows: histories, seen items, test items. Items of a user ascend, so
/// that membership is a binary search; of a repeated item the last row counts.
class UserLists {
  public:
    UserLists() = default;
    /// Cost: O(rows + users) plus sorting each list; memory: 8 bytes a row, 8 a user.
    explicit UserLists(const InteractionPart& part);
    /// From stored compressed rows. Throws std::invalid_argument if the offsets do not ascend to the number of items or an item is
    /// not below `itemCount`.
    UserLists(std::vector<std::uint64_t> offsets, BigVector<std::uint32_t> items, BigVector<float> values, std::size_t itemCount);

    std::size_t userCount() const { return offsets_.size() - 1; }
    std::size_t size() const { return items_.size(); }
    std::span<const std::uint32_t> items(UserIndex user) const { return slice(items_, user); }
    std::span<const float> values(UserIndex user) const { return slice(values_, user); }
    bool contains(UserIndex user, ItemIndex item) const;

    const std::vector<std::uint64_t>& offsets() const { return offsets_; }
    const BigVector<std::uint32_t>& allItems() const { return items_; }
    const BigVector<float>& allValues() const { return values_; }

  private:
    template <class T>
    std::span<const T> slice(const BigVector<T>& all, UserIndex user) const {
        if (user.value() >= userCount()) return {};
        return std::span<const T>(all).subspan(offsets_[user.value()], offsets_[user.value() + 1] - offsets_[user.value()]);
    }

    std::vector<std::uint64_t> offsets_{0};
    BigVector<std::uint32_t> items_;
    BigVector<float> values_;
};

/// Ratings of each item in `lists`. Shape of the result: itemCount.
std::vector<std::uint32_t> ratingsPerItem(const UserLists& lists, std::size_t itemCount);

}  // namespace tastescope
