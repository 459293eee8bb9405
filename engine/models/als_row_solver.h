#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/factor_matrix.h"
#include "engine/dense/normal_equations.h"

namespace tastescope {

/// The fixed side of half an epoch of alternating least squares.
struct AlsSide {
    const FactorMatrix& factors;         // y, one row each
    const FactorMatrix& unobservedGram;  // α0 Σ y yᵀ, all of it; shape (stride, stride)
    double unobservedCount = 0.0;        // α0 · rows of `factors` that have positives
    double regularisation = 0.0;         // λ
};

/// One row x of the other side: the minimum of
///     Σ_k c_k (1 - x·y_k)² + α0 Σ_all y (x·y)² + λ (n + α0 · count) |x|²,   k over its n positives with weights c_k.
/// Scratch and all: one for each thread.
class AlsRowSolver {
  public:
    /// `blockWidth`: columns that are solved for together, a multiple of 16; the stride of the factors: all of them, exactly.
    AlsRowSolver(const AlsSide& side, std::size_t blockWidth);

    /// `x`: the padded row, the start of a solution by blocks and its result. Returns the minimum (by blocks: the value) of
    /// the sum above. Throws RequestError where the equations cannot be solved in single precision.
    double solve(std::span<const std::uint32_t> rows, std::span<const float> weights, std::span<float> x);

    /// Adds the observed part of the equations of some positives: a heavy row comes in pieces.
    /// Shape of `equations`: (stride + 1, stride); the last row is the right side.
    void addPositives(std::span<const std::uint32_t> rows, std::span<const float> weights, FactorMatrix& equations);
    /// Solves for x exactly from all of them together.
    double solveEquations(const FactorMatrix& equations, std::span<const float> weights, std::span<float> x);

  private:
    double solveByBlocks(std::span<const std::uint32_t> rows, std::span<const float> weights, std::span<float> x);
    void solveBlock(std::size_t first, std::size_t width, std::span<const std::uint32_t> rows, std::span<const float> weights,
                    std::span<float> x);
    /// Step of the columns from `first` on: the system's matrix and right side are in equations_.
    void solveColumns(const FactorMatrix& equations, std::size_t first, std::size_t width, double penalty, float* solution);
    double penaltyOf(std::size_t positives) const;

    AlsSide side_;
    std::size_t size_;  // the stride of the factors
    std::size_t blockWidth_;
    FactorMatrix equations_;
    FactorMatrix matrix_;
    BigVector<float> solution_;
    BigVector<float> gramTimesRow_;
    std::vector<float> predictions_;
    std::vector<float> coefficients_;
    NormalEquationsScratch gathered_;
};

}  // namespace tastescope
