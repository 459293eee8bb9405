#include "engine/sampling/block_negatives.h"

#include <algorithm>

namespace tastescope {
namespace {

constexpr int kRejections = 64;

}  // namespace

void BlockNegatives::startBlock(const SamplingGrid& grid, std::size_t itemBlock) {
    itemCount_ = static_cast<std::uint32_t>(grid.itemsInBlock(itemBlock));
    seenCount_ = 0;
    isSeen_.assign(itemCount_, 0);
    if (source_ == NegativesFrom::uniform) return;
    cumulative_.resize(itemCount_);
    const std::size_t first = grid.items().blockBegin[itemBlock];
    std::uint32_t sum = 0;
    for (std::uint32_t item = 0; item < itemCount_; ++item) {
        sum += grid.itemCounts()[grid.items().rowAtPlace[first + item]];
        cumulative_[item] = sum;
    }
}

std::uint32_t BlockNegatives::draw(RandomStream& stream) const {
    if (source_ == NegativesFrom::uniform) return stream.below(itemCount_);
    const std::uint32_t positive = stream.below(cumulative_.back());
    return static_cast<std::uint32_t>(std::upper_bound(cumulative_.begin(), cumulative_.end(), positive) - cumulative_.begin());
}

void BlockNegatives::markSeen(const std::vector<std::uint32_t>& items) {
    for (const std::uint32_t item : items) isSeen_[item] = 1;
    seenCount_ = static_cast<std::uint32_t>(items.size());
}

void BlockNegatives::unmarkSeen(const std::vector<std::uint32_t>& items) {
    for (const std::uint32_t item : items) isSeen_[item] = 0;
    seenCount_ = 0;
}

std::uint32_t BlockNegatives::drawUnseen(RandomStream& stream) const {
    for (int attempt = 0; attempt < kRejections; ++attempt) {
        const std::uint32_t item = draw(stream);
        if (isSeen_[item] == 0) return item;
    }
    std::uint32_t left = stream.below(itemCount_ - seenCount_);
    std::uint32_t item = 0;
    while (isSeen_[item] != 0 || left-- > 0) ++item;
    return item;
}

}  // namespace tastescope
