#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/data/id_map.h"
#include "engine/reading/parsed_block.h"

namespace tastescope {

/// Numbers ids by first appearance, as IdMap does, with short cuts for the millions of rows of a rating file: the id of
/// the row before, and a table for whole numbers below eight million, which most public data sets use.
class IdNumbering {
  public:
    std::uint32_t indexOrAdd(std::string_view id) {
        if (last_ < ids_.size() && ids_.id(last_) == id) return last_;
        const std::size_t number = BlockIds::numberOf(id);
        return last_ = number < kTableSize ? indexOfNumber(number) : ids_.indexOrAdd(id);
    }
    /// The indices of a block's ids. `indices` holds `rowCount` places. Cost: O(rows) plus O(1) for each new id.
    void indexBlock(const BlockIds& block, std::size_t rowCount, std::uint32_t* indices);

    const IdMap& ids() const { return ids_; }
    IdMap take() { return std::move(ids_); }

  private:
    static constexpr std::size_t kTableSize = std::size_t{8} << 20;

    std::uint32_t indexOfNumber(std::size_t number) {
        if (number < known_.size() && known_[number] != 0) return known_[number] - 1;
        return addNumber(number);
    }
    std::uint32_t addNumber(std::size_t number);

    IdMap ids_;
    std::vector<std::uint32_t> known_;  // by number: index + 1; 0 is unknown
    std::uint32_t last_ = 0;
};

}  // namespace tastescope
