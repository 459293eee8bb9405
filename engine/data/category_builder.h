#pragma once

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/data/attributes.h"
#include "engine/data/id_map.h"

namespace tastescope {

/// Makes a CategoryColumn row by row; categories are numbered by first appearance.
class CategoryBuilder {
  public:
    /// Adds a category to the row that is being made; one that it has already is not added again.
    void add(std::string_view name) {
        const std::uint32_t category = names_.indexOrAdd(name);
        const auto begin = column_.members.begin() + static_cast<std::ptrdiff_t>(column_.offsets.back());
        if (std::find(begin, column_.members.end(), category) == column_.members.end())
            column_.members.push_back(category);
    }
    void endRow() { column_.offsets.push_back(static_cast<std::uint32_t>(column_.members.size())); }
    CategoryColumn finish() {
        column_.names = names_.toStrings();
        return std::move(column_);
    }

  private:
    IdMap names_;
    CategoryColumn column_;
};

}  // namespace tastescope
