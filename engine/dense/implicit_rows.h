#pragma once

#include <cstddef>
#include <span>

#include "engine/core/rating_cell.h"

namespace tastescope {

// What SVD++ does with the second vector y_j of every item, over the ratings of one cell. Row pointers stand at the first user and
// the first item of the cell's blocks; rows are `stride` floats apart (a multiple of FactorMatrix::kRowAlignment) and aligned to 64 bytes.

/// sums[u] += Σ y_j over the items j that user u rated, in their order. Cost: O(ratings · stride).
void addImplicitRows(const RatingCell& cell, const float* itemRows, float* sums, std::size_t stride);

/// y_j = keeps[u] y_j + steps[u] for every rating in order, where u is its user. Cost: O(ratings · stride).
void moveImplicitRows(const RatingCell& cell, float* itemRows, const float* steps, std::span<const float> keeps,
                      std::size_t stride);

// The same in plain loops, for tests; equal to rounding.
void addImplicitRowsReference(const RatingCell& cell, const float* itemRows, float* sums, std::size_t stride);
void moveImplicitRowsReference(const RatingCell& cell, float* itemRows, const float* steps, std::span<const float> keeps,
                               std::size_t stride);

}  // namespace tastescope
