#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/factor_matrix.h"
#include "engine/core/tensor_bundle.h"
#include "engine/models/epoch_trainer.h"

namespace tastescope {

/// One side of a biased factorisation: what is solved for, or what is held fixed meanwhile.
struct BiasedRows {
    FactorMatrix factors;        // (rows, rank)
    std::vector<float> biases;   // (rows)
};

/// The least squares problem of one user (or item, mirrored): minimise over p and b
/// Σ (r − μ − b_i − b − p · q_i)² + √n λ ‖p‖² + λ_b b² over its n ratings, which may come in any number of pieces.
/// Memory: two matrices' worth of stride² floats at most.
class RowEquations {
  public:
    explicit RowEquations(std::size_t rank);

    void clear();
    /// Adds ratings by `others`, in their order. Returns the squared errors of `row`'s parameters before they are solved for.
    RoundResult add(std::span<const std::uint32_t> others, std::span<const float> ratings, const BiasedRows& fixed,
                    const BiasedRows& solved, std::size_t row, double mean);
    /// Puts the minimum into `row`. Spoils the equations: clear() comes next.
    void solve(double regularisation, double biasRegularisation, BiasedRows& solved, std::size_t row);

    void save(TensorBundle& state) const;
    /// Throws ModelFileError.
    void load(const TensorBundle& state);

  private:
    static constexpr std::size_t kBatch = 128;

    std::size_t rank_;
    std::size_t stride_;
    BigVector<float> matrix_;    // Σ q qᵀ, upper triangle
    BigVector<float> products_;  // Σ t q, with t = r − μ − b_i
    BigVector<float> rowSum_;    // Σ q
    double targetSum_ = 0.0;     // Σ t
    std::uint64_t count_ = 0;
    BigVector<float> gathered_;  // kBatch rows
};

}  // namespace tastescope
