#include "engine/sampling/rating_grid.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/sampling/value_codes.h"

namespace tastescope {
namespace {

/// Pieces of the file that are counted and scattered side by side: cut by the data alone.
constexpr std::size_t kPieces = 16;

BlockRange piece(std::size_t index, std::size_t rowCount) {
    return {rowCount * index / kPieces, rowCount * (index + 1) / kPieces};
}

}  // namespace

/// Ratings dealt into cells but not yet sorted by user.
struct RatingGrid::Scatter {
    BigVector<std::uint32_t> userRows;
    BigVector<std::uint32_t> packed;
    BigVector<float> values;
};

RatingGrid::RatingGrid(const InteractionPart& part, GridShape shape, double centre, std::uint64_t seed, int threadCount) {
    countRows(part, threadCount);
    users_ = balancedBlocks(userCounts_, shape.userBlocks, RowOrder::byIndex, seed, RandomPurpose::userBlocks);
    items_ = balancedBlocks(itemCounts_, shape.itemBlocks, RowOrder::byCountDown, seed, RandomPurpose::itemBlocks);
    for (std::size_t block = 0; block < shape.itemBlocks; ++block)
        if (items_.blockBegin[block + 1] - items_.blockBegin[block] > RatingCell::kItemMask)
            throw std::invalid_argument("more than 16 million items in one block");
    fillCells(part, centre, threadCount);
}

void RatingGrid::countRows(const InteractionPart& part, int threadCount) {
    const Dataset& dataset = part.dataset();
    const InteractionColumns& columns = dataset.interactions;
    std::vector<std::vector<std::uint32_t>> userCounts(kPieces);
    std::vector<std::vector<std::uint32_t>> itemCounts(kPieces);
    forEachBlock(kPieces, threadCount, [&](std::size_t index) {
        userCounts[index].assign(dataset.userCount(), 0);
        itemCounts[index].assign(dataset.itemCount(), 0);
        const BlockRange rows = piece(index, columns.size());
        part.forEachRow(rows.begin, rows.end, [&](std::size_t row) {
            ++userCounts[index][columns.users[row]];
            ++itemCounts[index][columns.items[row]];
        });
    });
    userCounts_.assign(dataset.userCount(), 0);
    itemCounts_.assign(dataset.itemCount(), 0);
    for (std::size_t index = 0; index < kPieces; ++index) {
        for (std::size_t user = 0; user < userCounts_.size(); ++user) userCounts_[user] += userCounts[index][user];
        for (std::size_t item = 0; item < itemCounts_.size(); ++item) itemCounts_[item] += itemCounts[index][item];
    }
}

void RatingGrid::fillCells(const InteractionPart& part, double centre, int threadCount) {
    const InteractionColumns& columns = part.dataset().interactions;
    const std::size_t itemBlocks = items_.blockCount();
    const std::size_t cellCount = users_.blockCount() * itemBlocks;
    const auto cellOf = [&](std::size_t row) {
        return users_.blockOfRow[columns.users[row]] * itemBlocks + items_.blockOfRow[columns.items[row]];
    };
    const ValueCodes codes(part, threadCount);
    for (std::size_t code = 0; codes.isComplete() && code < codes.values().size(); ++code)
        valueOfCode_[code] = static_cast<float>(static_cast<double>(codes.values()[code]) - centre);

    std::vector<std::vector<std::size_t>> next(kPieces, std::vector<std::size_t>(cellCount, 0));
    forEachBlock(kPieces, threadCount, [&](std::size_t index) {
        const BlockRange rows = piece(index, columns.size());
        part.forEachRow(rows.begin, rows.end, [&](std::size_t row) { ++next[index][cellOf(row)]; });
    });
    cells_.resize(cellCount);
    std::size_t place = 0;
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
        cells_[cell].begin = place;
        for (std::vector<std::size_t>& counts : next) place += std::exchange(counts[cell], place);
        cells_[cell].count = place - cells_[cell].begin;
    }

    Scatter scattered;
    scattered.userRows.resize(part.size());
    scattered.packed.resize(part.size());
    if (!codes.isComplete()) scattered.values.resize(part.size());
    forEachBlock(kPieces, threadCount, [&](std::size_t index) {
        const BlockRange rows = piece(index, columns.size());
        part.forEachRow(rows.begin, rows.end, [&](std::size_t row) {
            const std::uint32_t user = columns.users[row];
            const std::uint32_t item = columns.items[row];
            const std::size_t to = next[index][cellOf(row)]++;
            scattered.userRows[to] = users_.placeOfRow[user] - users_.blockBegin[users_.blockOfRow[user]];
            scattered.packed[to] = items_.placeOfRow[item] - items_.blockBegin[items_.blockOfRow[item]];
            if (codes.isComplete())
                scattered.packed[to] |= codes.codeOf(columns.values[row]) << RatingCell::kItemBits;
            else
                scattered.values[to] = static_cast<float>(static_cast<double>(columns.values[row]) - centre);
        });
    });
    packed_.resize(part.size());
    values_.resize(scattered.values.size());
    forEachBlock(cells_.size(), threadCount, [&](std::size_t cell) { sortCell(cell, scattered); });
}

/// Stable counting sort of one cell by user.
void RatingGrid::sortCell(std::size_t cellIndex, const Scatter& scattered) {
    Cell& cell = cells_[cellIndex];
    const std::size_t userBlock = cellIndex / items_.blockCount();
    const std::size_t userCount = users_.blockBegin[userBlock + 1] - users_.blockBegin[userBlock];
    std::vector<std::uint32_t> next(userCount, 0);
    for (std::size_t place = cell.begin; place < cell.begin + cell.count; ++place) ++next[scattered.userRows[place]];
    std::uint32_t sum = 0;
    for (std::uint32_t user = 0; user < userCount; ++user) {
        if (next[user] > 0) cell.segments.push_back({user, next[user]});
        sum += std::exchange(next[user], sum);
    }
    cell.segments.shrink_to_fit();
    for (std::size_t place = cell.begin; place < cell.begin + cell.count; ++place) {
        const std::size_t to = cell.begin + next[scattered.userRows[place]]++;
        packed_[to] = scattered.packed[place];
        if (!values_.empty()) values_[to] = scattered.values[place];
    }
}

RatingCell RatingGrid::cell(std::size_t userBlock, std::size_t itemBlock) const {
    const Cell& cell = cells_[userBlock * items_.blockCount() + itemBlock];
    const bool hasCodes = values_.empty();
    return {cell.segments, packed_.data() + cell.begin, hasCodes ? valueOfCode_.data() : nullptr,
            hasCodes ? nullptr : values_.data() + cell.begin, cell.count};
}

std::size_t RatingGrid::largestStratum() const {
    std::size_t largest = 0;
    for (std::size_t stratum = 0; stratum < blockCount(); ++stratum) {
        std::size_t sum = 0;
        for (std::size_t userBlock = 0; userBlock < blockCount(); ++userBlock)
            sum += cell(userBlock, (userBlock + stratum) % blockCount()).ratingCount;
        largest = std::max(largest, sum);
    }
    return largest;
}

}  // namespace tastescope
