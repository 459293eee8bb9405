#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "engine/core/index_types.h"
#include "engine/data/attributes.h"
#include "engine/models/capabilities.h"

namespace tastescope {

/// How near every item is to `item`: the larger the nearer; 0 or less: no neighbour. Shape of nearness: (items).
using ItemNearness = std::function<void(ItemIndex item, std::span<float> nearness)>;

/// The weights of a model's rows as nearness. Keeps a reference.
ItemNearness nearnessOf(const HasItemWeights& model);

/// An item somebody likes, and another that the same person turned out to like.
struct SimilarItemsQuery {
    ItemIndex item;
    ItemIndex target;
};

/// How good lists of similar items are. Any one of these alone is won by a list that nobody wants.
struct SimilarItemsQuality {
    double hitRate = 0.0;         // queries whose target is on the list of their item
    double categoryCosine = 0.0;  // mean over listed pairs of the cosine of their categories: the judge
    double coverage = 0.0;        // items that are on a list ÷ all items
    double gini = 0.0;            // over all items, of how many lists each is on: 0 all alike, near 1 few everywhere
};

struct SimilarItemsOptions {
    std::size_t listLength = 10;
    std::size_t fewestPositives = 5;  // category cosine, coverage and Gini look at lists of items with so many
    int threadCount = 0;
};

/// Lists hold the `listLength` nearest items other than the item itself, equal ones in index order. NaN where nothing can be
/// averaged (no queries, no listed pair of two items with categories).
/// Shape of positives: (items), the training positives of each. Items of the queries are below its size.
/// Cost: items · that of a nearness. Same result for any number of threads.
SimilarItemsQuality similarItemsQuality(const ItemNearness& nearness, std::span<const std::uint32_t> positives,
                                        std::span<const SimilarItemsQuery> queries, const CategoryColumn& categories,
                                        const SimilarItemsOptions& options = {});

}  // namespace tastescope
