#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/core/block_loop.h"
#include "engine/core/index_types.h"
#include "engine/core/sparse_rows.h"
#include "engine/core/tensor_bundle.h"

namespace tastescope {

/// mean + b_u + b_i: what neighbour models measure ratings from.
struct RatingBaseline {
    double mean = 0.0;
    std::vector<double> users;
    std::vector<double> items;

    double at(UserIndex user, ItemIndex item) const { return mean + users[user.value()] + items[item.value()]; }
};

/// One half of an alternating pass: each bias of `rows` becomes the sum of its residuals ÷ (regularisation + its ratings), 0
/// without ratings. `ratings`: one row for each of `biases`, its columns being the other side, whose biases are `others`.
/// Source: Koren, TKDD 4(1), 2010, §2.1, as biasBaselineEntry(). Cost: O(ratings of the rows). Same bits for any threads.
void solveBiases(const SparseRows& ratings, double mean, const std::vector<double>& others, double regularisation, BlockRange rows,
                 int threadCount, std::vector<double>& biases);

/// As NAME.mean, NAME.users, NAME.items.
void setBaseline(TensorBundle& bundle, const std::string& name, const RatingBaseline& baseline);
/// Throws ModelFileError if there are not so many.
RatingBaseline baseline(const TensorBundle& bundle, const std::string& name, std::size_t userCount, std::size_t itemCount);

}  // namespace tastescope
