#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/big_vector.h"

namespace tastescope {

/// External ids ↔ dense indices, numbered by first appearance. Ids are text exactly as the file has them ("0042" stays
/// "0042"). All ids stand in one block of characters; look-up is an open-addressing hash table of ours, because a
/// std::unordered_map of strings takes several times the memory at a million ids.
class IdMap {
  public:
    /// The index of `id`, adding it if it is new. Cost: O(1) amortised.
    std::uint32_t indexOrAdd(std::string_view id);
    std::optional<std::uint32_t> find(std::string_view id) const;
    /// Valid until the next indexOrAdd. Precondition: index < size().
    std::string_view id(std::uint32_t index) const {
        return {characters_.data() + offsets_[index], static_cast<std::size_t>(offsets_[index + 1] - offsets_[index])};
    }
    std::size_t size() const { return offsets_.size() - 1; }
    std::size_t byteCount() const;

    std::vector<std::string> toStrings() const;
    static IdMap fromStrings(const std::vector<std::string>& ids);

  private:
    void grow();
    std::size_t slotOf(std::string_view id, std::uint64_t hash) const;

    std::vector<char> characters_;
    std::vector<std::uint64_t> offsets_{0};
    std::vector<std::uint32_t> slots_;  // index + 1; 0 is empty; the size is a power of two
};

}  // namespace tastescope
