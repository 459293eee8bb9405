#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/data/dataset.h"

namespace tastescope {

/// The items among which a published split wants each test item ranked: one entry a line of its negatives file, in
/// file order, as compressed rows. As read: an entry may list its own positive, or an item twice.
struct GivenCandidates {
    std::vector<UserIndex> users;                     // (entries)
    std::vector<std::optional<ItemIndex>> positives;  // (entries); none where the file names only the user
    std::vector<std::uint64_t> offsets{0};            // (entries + 1)
    std::vector<std::uint32_t> items;                 // item indices

    std::size_t size() const { return users.size(); }
    std::span<const std::uint32_t> itemsOf(std::size_t entry) const {
        return std::span(items).subspan(offsets[entry], offsets[entry + 1] - offsets[entry]);
    }
};

}  // namespace tastescope
