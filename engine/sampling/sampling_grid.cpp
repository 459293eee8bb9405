#include "engine/sampling/sampling_grid.h"

#include <stdexcept>
#include <utility>

#include "engine/core/rating_cell.h"
#include "engine/sampling/dealt_blocks.h"

namespace tastescope {

SamplingGrid::SamplingGrid(std::shared_ptr<const SparseRows> positives, std::size_t blockCount, std::size_t slicesPerBlock,
                           std::uint64_t seed)
    : positives_(std::move(positives)), blockCount_(blockCount), slicesPerBlock_(slicesPerBlock), seed_(seed) {
    userCounts_.resize(positives_->rowCount());
    itemCounts_.assign(positives_->columnCount(), 0);
    for (std::size_t user = 0; user < userCounts_.size(); ++user) {
        userCounts_[user] = static_cast<std::uint32_t>(positives_->rowSize(user));
        for (const std::uint32_t item : positives_->columns(user)) ++itemCounts_[item];
    }
    users_ = balancedBlocks(userCounts_, blockCount, RowOrder::byIndex, seed, RandomPurpose::userBlocks);
    itemsByCount_ = rowsByCountDown(itemCounts_);
    if (itemsByCount_.size() / blockCount > RatingCell::kItemMask)
        throw std::invalid_argument("more than 16 million items in one block");
    dealItems(0);

    sliceBegin_.push_back(0);
    for (std::size_t block = 0; block < blockCount; ++block) {
        std::uint64_t total = 0;
        for (std::size_t place = users_.blockBegin[block]; place < users_.blockBegin[block + 1]; ++place)
            total += userCounts_[users_.rowAtPlace[place]];
        std::size_t place = users_.blockBegin[block];
        std::uint64_t sum = 0;
        for (std::size_t slice = 1; slice <= slicesPerBlock; ++slice) {
            while (place < users_.blockBegin[block + 1] && (slice == slicesPerBlock || sum < total * slice / slicesPerBlock))
                sum += userCounts_[users_.rowAtPlace[place++]];
            sliceBegin_.push_back(static_cast<std::uint32_t>(place));
        }
    }
}

void SamplingGrid::dealItems(std::uint32_t deal) {
    deal_ = deal;
    items_ = dealtBlocks(itemsByCount_, itemCounts_.size(), blockCount_, RandomStream(seed_, RandomPurpose::itemBlocks, deal));
}

BlockRange SamplingGrid::slice(std::size_t userBlock, std::size_t slice) const {
    const std::size_t index = userBlock * slicesPerBlock_ + slice;
    return {sliceBegin_[index], sliceBegin_[index + 1]};
}

void SamplingGrid::positivesInBlock(std::size_t userPlace, std::size_t itemBlock, BlockPositives& found) const {
    const std::size_t user = users_.rowAtPlace[userPlace];
    const std::span<const std::uint32_t> items = positives_->columns(user);
    const std::span<const float> values = positives_->values(user);
    found.items.resize(items.size());
    found.values.resize(items.size());
    const std::uint32_t first = items_.blockBegin[itemBlock];
    const std::uint32_t count = items_.blockBegin[itemBlock + 1] - first;
    std::size_t size = 0;
    // Written first and kept or overwritten after: whether an item is of this block cannot be foretold.
    for (std::size_t place = 0; place < items.size(); ++place) {
        const std::uint32_t row = items_.placeOfRow[items[place]] - first;
        found.items[size] = row;
        found.values[size] = values[place];
        size += row < count ? 1 : 0;
    }
    found.items.resize(size);
    found.values.resize(size);
}

}  // namespace tastescope
