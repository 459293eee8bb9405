#include "engine/models/block_factors.h"

#include <algorithm>
#include <cstddef>

#include "engine/core/block_loop.h"

namespace tastescope {
namespace {

constexpr std::size_t kRowsPerDraw = 4096;

template <class T>
std::vector<T> reordered(const std::vector<T>& values, const BlockLayout& layout) {
    std::vector<T> ordered(values.size());
    for (std::size_t index = 0; index < layout.placeOfRow.size(); ++index) ordered[index] = values[layout.placeOfRow[index]];
    return ordered;
}

}  // namespace

void drawBlockFactors(FactorMatrix& factors, const BlockLayout& layout, const std::vector<std::uint32_t>& counts, double scale,
                      RandomPurpose purpose, const TrainerSettings& settings) {
    forEachBlock(blockCountFor(counts.size(), kRowsPerDraw), settings.threadCount, [&](std::size_t block) {
        const BlockRange rows = rowsOfBlock(block, kRowsPerDraw, counts.size());
        for (std::size_t index = rows.begin; index < rows.end; ++index) {
            if (counts[index] == 0) continue;
            RandomStream stream(settings.seed, purpose, 0, static_cast<std::uint32_t>(index));
            for (float& value : factors.row(layout.placeOfRow[index])) value = static_cast<float>(scale * stream.normal());
        }
    });
}

FactorMatrix inDatasetOrder(const FactorMatrix& factors, const BlockLayout& layout) {
    FactorMatrix ordered(factors.rows(), factors.columns());
    for (std::size_t index = 0; index < layout.placeOfRow.size(); ++index)
        std::ranges::copy(factors.row(layout.placeOfRow[index]), ordered.row(index).begin());
    return ordered;
}

std::vector<float> inDatasetOrder(const std::vector<float>& values, const BlockLayout& layout) {
    return reordered(values, layout);
}

std::vector<double> inDatasetOrder(const std::vector<double>& values, const BlockLayout& layout) {
    return reordered(values, layout);
}

std::uint64_t paddedRank(std::uint64_t rank) {
    return (rank + FactorMatrix::kRowAlignment - 1) / FactorMatrix::kRowAlignment * FactorMatrix::kRowAlignment;
}

}  // namespace tastescope
