#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/data/id_map.h"

namespace tastescope {

/// Numbers ids by first appearance, as IdMap does, with two short cuts for the millions of rows of a rating file: the
/// id of the row before, and a table for whole numbers below a million, which most public data sets use.
class IdNumbering {
  public:
    std::uint32_t indexOrAdd(std::string_view id) {
        if (last_ < ids_.size() && ids_.id(last_) == id) return last_;
        const std::size_t number = smallNumber(id);
        if (number == kNoNumber) return last_ = ids_.indexOrAdd(id);
        if (number >= known_.size()) known_.resize(number + number / 2 + 1024, 0);
        if (known_[number] == 0) known_[number] = ids_.indexOrAdd(id) + 1;
        return last_ = known_[number] - 1;
    }
    const IdMap& ids() const { return ids_; }
    IdMap take() { return std::move(ids_); }

  private:
    static constexpr std::size_t kNoNumber = static_cast<std::size_t>(-1);

    /// The number `id` is if it is written in the shortest way ("7", not "07"), else kNoNumber.
    static std::size_t smallNumber(std::string_view id) {
        if (id.empty() || id.size() > 6 || (id[0] == '0' && id.size() > 1)) return kNoNumber;
        std::size_t number = 0;
        for (const char character : id) {
            if (character < '0' || character > '9') return kNoNumber;
            number = number * 10 + static_cast<std::size_t>(character - '0');
        }
        return number;
    }

    IdMap ids_;
    std::vector<std::uint32_t> known_;  // by number: index + 1; 0 is unknown
    std::uint32_t last_ = 0;
};

}  // namespace tastescope
