#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/data/interaction_part.h"

namespace tastescope {

/// One-byte codes for the distinct values of a part: rating scales have 5 or 10 steps, so a rating fits into one byte.
class ValueCodes {
  public:
    static constexpr std::size_t kMaxCodes = 256;

    /// Cost: O(rows), in parallel. isComplete() is false where there are more than kMaxCodes distinct values.
    ValueCodes(const InteractionPart& part, int threadCount);

    bool isComplete() const { return isComplete_; }
    /// The distinct values, ascending; the code of a value is its position.
    const std::vector<float>& values() const { return values_; }
    /// Precondition: isComplete() and `value` occurs in the part.
    std::uint32_t codeOf(float value) const;

  private:
    static constexpr std::size_t kSlots = 4096;
    struct Slot {
        float value = 0.0F;
        std::uint32_t code = kMaxCodes;
    };

    bool isComplete_ = true;
    std::vector<float> values_;
    std::vector<Slot> slots_;  // direct-mapped cache of codes in front of the binary search
};

}  // namespace tastescope
