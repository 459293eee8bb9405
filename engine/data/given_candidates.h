#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/index_types.h"

namespace tastescope {

/// Candidate lists that came with published data, one row a test case: a user, the positive where the file names it,
/// and the items it is ranked among. items[offsets[r] … offsets[r + 1]) are the candidates (negatives) of row r.
struct GivenCandidates {
    std::vector<UserIndex> users;
    std::vector<std::optional<ItemIndex>> positives;
    std::vector<std::uint64_t> offsets;
    std::vector<std::uint32_t> items;

    std::size_t size() const { return users.size(); }
    std::span<const std::uint32_t> itemsOfRow(std::size_t row) const {
        return std::span(items).subspan(offsets[row], offsets[row + 1] - offsets[row]);
    }
};

}  // namespace tastescope
