#pragma once

#include <cstddef>

#include "engine/data/dataset.h"
#include "engine/split/split_recipe.h"

namespace tastescope {

/// Which of two rows happened later: by timestamp, and of equal ones the later row of the file. With
/// recipe.orderFromFile the file's order alone counts, whatever timestamps there are.
class EventOrder {
  public:
    /// Throws DataError, with the way out, if the data has no timestamps and the file's order was not asked for.
    EventOrder(const Dataset& dataset, const SplitRecipe& recipe);

    /// Precondition: earlierRow < laterRow, by their places in the file.
    bool isKeptByTime(std::size_t earlierRow, std::size_t laterRow) const {
        return timestamps_ == nullptr || (*timestamps_)[earlierRow] <= (*timestamps_)[laterRow];
    }
    /// Null where the file's order counts.
    const BigVector<std::int64_t>* timestamps() const { return timestamps_; }

  private:
    const BigVector<std::int64_t>* timestamps_ = nullptr;
};

}  // namespace tastescope
