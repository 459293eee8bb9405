#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/core/factor_matrix.h"

namespace tastescope {

struct SlimPenalties {
    double l1 = 0.0;
    double l2 = 0.0;
};

inline constexpr std::size_t kSlimPasses = 50;

/// One column of SLIM's weights. Scratch and all: one for each thread.
class SlimColumn {
  public:
    /// `gram`: lower triangle of Xᵀ X in the leading (size, size) part.
    SlimColumn(const FactorMatrix& gram, std::size_t size, SlimPenalties penalties, std::size_t candidates);

    /// The weights towards `column` that are not zero, by ascending row. Passes over the candidates go on until no weight
    /// moves by more than 1e-4 of the largest, at most kSlimPasses.
    /// Cost: O(size + candidates² + passes · candidates · (1 + weights that move)).
    const std::vector<std::pair<std::uint32_t, float>>& solve(std::size_t column);

  private:
    float gramAt(std::size_t a, std::size_t b) const { return a < b ? gram_.row(b)[a] : gram_.row(a)[b]; }
    void chooseCandidates(std::size_t column);
    void gatherGram();
    double pass(double& largest);

    const FactorMatrix& gram_;
    std::size_t size_;
    SlimPenalties penalties_;
    std::size_t limit_;
    std::vector<std::pair<float, std::uint32_t>> ranked_;  // cosine and item
    std::vector<std::uint32_t> candidates_;                // ascending
    std::vector<float> between_;                           // Gram matrix of the candidates
    std::vector<float> slope_;                             // G_ki − Σ_j G_kj w_j of each candidate
    std::vector<float> weights_;
    std::vector<std::pair<std::uint32_t, float>> result_;
};

}  // namespace tastescope
