#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/data/dataset.h"

namespace tastescope {

struct ValueCount {
    double value = 0.0;
    std::uint64_t count = 0;
};

/// What can be said of a data set at a glance.
struct DatasetFacts {
    static constexpr std::size_t kDistinctValues = 100;
    static constexpr std::size_t kBins = 50;

    std::size_t users = 0;
    std::size_t items = 0;  // with at least one interaction
    std::size_t interactions = 0;
    double density = 0.0;  // interactions ÷ (users × items); above 1 only where pairs repeat
    double mean = 0.0;     // of the values
    /// Ascending by value. Above kDistinctValues different values they are counted in kBins bins of equal width, named
    /// by their middles.
    std::vector<ValueCount> valueHistogram;
    std::vector<std::uint32_t> userActivity;    // interactions of each user, descending
    std::vector<std::uint32_t> itemPopularity;  // interactions of each item, descending
    double itemGini = 0.0;  // 0: all items equally popular; near 1: few have nearly all interactions
};

/// Cost: O(interactions + users log users + items log items).
DatasetFacts factsOf(const Dataset& dataset);

/// Gini coefficient of counts in descending order: Σ (n + 1 − 2 i) x_i ÷ (n Σ x), i = 1 for the largest. 0 without any.
/// Source: Gini 1912, in the form for sorted values (Dixon et al., Ecology 68, 1987, without the small-sample
/// correction).
double giniOfDescending(const std::vector<std::uint32_t>& counts);

}  // namespace tastescope
