#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/random.h"
#include "engine/models/model_registry.h"
#include "engine/sampling/balanced_blocks.h"

namespace tastescope {

// Parameters that stand in the order of a grid's blocks, as the SGD trainers keep them.

/// Rows of `factors` with a count get N(0, scale²), keyed by their index in the data set, so that they do not depend on
/// the blocks. Cost: O(rows * columns).
void drawBlockFactors(FactorMatrix& factors, const BlockLayout& layout, const std::vector<std::uint32_t>& counts, double scale,
                      RandomPurpose purpose, const TrainerSettings& settings);

/// The same values by index of the data set.
FactorMatrix inDatasetOrder(const FactorMatrix& factors, const BlockLayout& layout);
std::vector<float> inDatasetOrder(const std::vector<float>& values, const BlockLayout& layout);
std::vector<double> inDatasetOrder(const std::vector<double>& values, const BlockLayout& layout);

/// A rank rounded up to whole rows of a FactorMatrix.
std::uint64_t paddedRank(std::uint64_t rank);

}  // namespace tastescope
