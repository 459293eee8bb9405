#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/data/event_types.h"

namespace tastescope {

/// The types of the events of a data set, a position a row, and what each counts.
class EventCounts {
  public:
    /// `chosen`: weights instead of the defaults; letter case does not count.
    explicit EventCounts(std::vector<EventWeight> chosen) : chosen_(std::move(chosen)) {}

    bool empty() const { return types_.empty(); }
    const std::vector<EventType>& types() const { return types_; }
    /// The position of a type, added where it is new.
    std::uint16_t positionOf(std::string_view type);
    void count(std::uint16_t position, std::uint64_t events = 1) { types_[position].count += events; }
    float weight(std::uint16_t position) const { return static_cast<float>(types_[position].weight); }

  private:
    std::vector<EventWeight> chosen_;
    std::vector<EventType> types_;
};

}  // namespace tastescope
