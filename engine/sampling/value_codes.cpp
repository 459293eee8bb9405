#include "engine/sampling/value_codes.h"

#include <algorithm>
#include <bit>

#include "engine/core/block_loop.h"

namespace tastescope {
namespace {

constexpr std::size_t kRowsPerBlock = std::size_t{1} << 20;

std::size_t slotOf(float value, std::size_t slotCount) {
    return (std::bit_cast<std::uint32_t>(value) * 2654435761U) >> 20 & (slotCount - 1);
}

/// Distinct values of the rows [begin, end), ascending; gives up above kMaxCodes.
std::vector<float> distinctValues(const InteractionPart& part, std::size_t begin, std::size_t end) {
    const BigVector<float>& values = part.dataset().interactions.values;
    std::vector<float> distinct;
    float last = 0.0F;
    bool hasLast = false;
    part.forEachRow(begin, end, [&](std::size_t row) {
        const float value = values[row];
        if ((hasLast && value == last) || distinct.size() > ValueCodes::kMaxCodes) return;
        last = value;
        hasLast = true;
        const auto place = std::lower_bound(distinct.begin(), distinct.end(), value);
        if (place == distinct.end() || *place != value) distinct.insert(place, value);
    });
    return distinct;
}

}  // namespace

ValueCodes::ValueCodes(const InteractionPart& part, int threadCount) {
    const std::size_t rowCount = part.empty() ? 0 : part.dataset().interactionCount();
    std::vector<std::vector<float>> found(blockCountFor(rowCount, kRowsPerBlock));
    forEachBlock(found.size(), threadCount, [&](std::size_t block) {
        const BlockRange rows = rowsOfBlock(block, kRowsPerBlock, rowCount);
        found[block] = distinctValues(part, rows.begin, rows.end);
    });
    for (const std::vector<float>& some : found) {
        std::vector<float> merged;
        std::set_union(values_.begin(), values_.end(), some.begin(), some.end(), std::back_inserter(merged));
        values_ = std::move(merged);
        if (values_.size() > kMaxCodes) break;
    }
    isComplete_ = values_.size() <= kMaxCodes;
    if (!isComplete_) return;
    slots_.resize(kSlots);
    for (std::uint32_t code = 0; code < values_.size(); ++code)
        slots_[slotOf(values_[code], kSlots)] = {values_[code], code};
}

std::uint32_t ValueCodes::codeOf(float value) const {
    const Slot& slot = slots_[slotOf(value, kSlots)];
    if (slot.code != kMaxCodes && slot.value == value) return slot.code;
    return static_cast<std::uint32_t>(std::lower_bound(values_.begin(), values_.end(), value) - values_.begin());
}

}  // namespace tastescope
