#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/big_vector.h"
#include "engine/core/random.h"
#include "engine/data/interaction_part.h"

namespace tastescope {

/// The rows of a part in a new random order for every epoch: a function of (seed, epoch) alone. The shuffle (Fisher and Yates, from the front) is
/// drawn only as far as it is asked for, so that no epoch begins with a long wait. Cost: 4 bytes a row.
class ShuffledRows {
  public:
    ShuffledRows(const InteractionPart& part, std::uint64_t seed);

    std::size_t size() const { return rows_.size(); }
    std::size_t position() const { return position_; }
    /// Goes to the start of an epoch. Cost: O(rows of the data set).
    void startEpoch(std::size_t epoch);
    /// Up to `count` more rows of the data set; fewer at the end of the epoch. Valid until the next call of a member.
    std::span<const std::uint32_t> next(std::size_t count);

  private:
    InteractionPart part_;
    std::uint64_t seed_;
    RandomStream stream_;
    BigVector<std::uint32_t> rows_;
    std::size_t position_ = 0;
};

}  // namespace tastescope
