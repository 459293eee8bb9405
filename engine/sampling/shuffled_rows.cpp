#include "engine/sampling/shuffled_rows.h"

#include <algorithm>
#include <utility>

namespace tastescope {

ShuffledRows::ShuffledRows(const InteractionPart& part, std::uint64_t seed)
    : part_(part), seed_(seed), stream_(seed, RandomPurpose::batchOrder) {
    rows_.resize(part.size());
    startEpoch(0);
}

void ShuffledRows::startEpoch(std::size_t epoch) {
    std::size_t place = 0;
    part_.forEachRow([&](std::size_t row) { rows_[place++] = static_cast<std::uint32_t>(row); });
    stream_ = RandomStream(seed_, RandomPurpose::batchOrder, static_cast<std::uint32_t>(epoch));
    position_ = 0;
}

std::span<const std::uint32_t> ShuffledRows::next(std::size_t count) {
    const std::size_t begin = position_;
    position_ += std::min(count, rows_.size() - begin);
    for (std::size_t place = begin; place < position_; ++place)
        std::swap(rows_[place], rows_[place + stream_.below(static_cast<std::uint32_t>(rows_.size() - place))]);
    return std::span(rows_).subspan(begin, position_ - begin);
}

}  // namespace tastescope
