#include "engine/evaluation/similar_items_quality.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "engine/core/block_loop.h"
#include "engine/data/dataset_facts.h"
#include "engine/evaluation/category_cosine.h"
#include "engine/models/top_items.h"

namespace tastescope {
namespace {

constexpr std::size_t kItemsPerBlock = 64;

using Lists = std::vector<std::vector<std::uint32_t>>;

Lists listsOf(const ItemNearness& nearness, std::size_t itemCount, const SimilarItemsOptions& options) {
    Lists lists(itemCount);
    forEachBlock(blockCountFor(itemCount, kItemsPerBlock), options.threadCount, [&](std::size_t block) {
        const BlockRange items = rowsOfBlock(block, kItemsPerBlock, itemCount);
        std::vector<float> row(itemCount);
        for (std::size_t item = items.begin; item < items.end; ++item) {
            nearness(ItemIndex(item), row);
            row[item] = -std::numeric_limits<float>::infinity();
            for (const ScoredItem& near : topItems(row, options.listLength))
                if (near.score > 0.0F) lists[item].push_back(near.item.value());
        }
    });
    return lists;
}

}  // namespace

ItemNearness nearnessOf(const HasItemWeights& model) {
    return [&model](ItemIndex item, std::span<float> nearness) { model.itemWeights(item, nearness); };
}

SimilarItemsQuality similarItemsQuality(const ItemNearness& nearness, std::span<const std::uint32_t> positives,
                                        std::span<const SimilarItemsQuery> queries, const CategoryColumn& categories,
                                        const SimilarItemsOptions& options) {
    const std::size_t itemCount = positives.size();
    const Lists lists = listsOf(nearness, itemCount, options);
    std::size_t hits = 0;
    for (const SimilarItemsQuery& query : queries) {
        const std::vector<std::uint32_t>& list = lists[query.item.value()];
        hits += std::ranges::find(list, query.target.value()) != list.end() ? 1U : 0U;
    }
    std::vector<std::uint32_t> appearances(itemCount, 0);
    double cosines = 0.0;
    std::size_t pairs = 0;
    for (std::size_t item = 0; item < itemCount; ++item) {
        if (positives[item] < options.fewestPositives) continue;
        for (const std::uint32_t listed : lists[item]) {
            ++appearances[listed];
            const std::optional<double> cosine = categoryCosine(categories.ofRow(item), categories.ofRow(listed));
            if (!cosine) continue;
            cosines += *cosine;
            ++pairs;
        }
    }
    const auto listedCount = std::ranges::count_if(appearances, [](std::uint32_t count) { return count > 0; });
    std::ranges::sort(appearances, std::greater<>());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    SimilarItemsQuality quality;
    quality.hitRate = queries.empty() ? nan : static_cast<double>(hits) / static_cast<double>(queries.size());
    quality.categoryCosine = pairs == 0 ? nan : cosines / static_cast<double>(pairs);
    quality.coverage = itemCount == 0 ? nan : static_cast<double>(listedCount) / static_cast<double>(itemCount);
    quality.gini = giniOfDescending(appearances);
    return quality;
}

}  // namespace tastescope
