#include "engine/models/als_row_solver.h"

#include <algorithm>

#include "engine/core/errors.h"
#include "engine/dense/cholesky.h"
#include "engine/dense/dot.h"
#include "engine/dense/matrix_vector.h"

namespace tastescope {
namespace {

double sumOf(std::span<const float> values) {
    double sum = 0.0;
    for (const float value : values) sum += static_cast<double>(value);
    return sum;
}

}  // namespace

AlsRowSolver::AlsRowSolver(const AlsSide& side, std::size_t blockWidth)
    : side_(side),
      size_(side.factors.stride()),
      blockWidth_(blockWidth),
      equations_(blockWidth + 1, blockWidth),
      matrix_(blockWidth, blockWidth),
      solution_(blockWidth),
      gramTimesRow_(size_) {}

double AlsRowSolver::penaltyOf(std::size_t positives) const {
    return side_.regularisation * (static_cast<double>(positives) + side_.unobservedCount);
}

double AlsRowSolver::solve(std::span<const std::uint32_t> rows, std::span<const float> weights, std::span<float> x) {
    if (blockWidth_ < size_) return solveByBlocks(rows, weights, x);
    std::fill_n(equations_.data(), (size_ + 1) * size_, 0.0F);
    addPositives(rows, weights, equations_);
    return solveEquations(equations_, weights, x);
}

void AlsRowSolver::addPositives(std::span<const std::uint32_t> rows, std::span<const float> weights, FactorMatrix& equations) {
    addNormalEquations({side_.factors, 0, size_}, rows, weights, weights, {equations.data(), size_},
                       equations.row(size_).data(), gathered_);
}

double AlsRowSolver::solveEquations(const FactorMatrix& equations, std::span<const float> weights, std::span<float> x) {
    solveColumns(equations, 0, size_, penaltyOf(weights.size()), x.data());
    // At its minimum the sum of squares is Σ c - b·x.
    return sumOf(weights) - static_cast<double>(dot(equations.row(size_), x));
}

void AlsRowSolver::solveColumns(const FactorMatrix& equations, std::size_t first, std::size_t width, double penalty,
                                float* solution) {
    double extra = 0.0;
    for (int attempt = 0; attempt < 8; ++attempt) {
        double trace = 0.0;
        for (std::size_t i = 0; i < width; ++i) {
            const float* observed = equations.row(i).data();
            const float* unobserved = side_.unobservedGram.row(first + i).data() + first;
            float* sums = matrix_.row(i).data();
            for (std::size_t j = i; j < width; ++j) sums[j] = observed[j] + unobserved[j];
            trace += static_cast<double>(sums[i]);
            sums[i] += static_cast<float>(penalty + extra);
        }
        std::copy_n(equations.row(blockWidth_).data(), width, solution);
        if (solvePositiveDefinite({matrix_.data(), matrix_.stride()}, width, solution)) return;
        // Too little regularisation for single precision: the least that helps.
        extra = extra == 0.0 ? 1e-6 * (trace / static_cast<double>(width) + 1e-6) : 10.0 * extra;
    }
    throw RequestError("the factors cannot be solved for in single precision", "raise the regularisation");
}

double AlsRowSolver::solveByBlocks(std::span<const std::uint32_t> rows, std::span<const float> weights, std::span<float> x) {
    predictions_.resize(rows.size());
    coefficients_.resize(rows.size());
    for (std::size_t k = 0; k < rows.size(); ++k) predictions_[k] = dot(side_.factors.paddedRow(rows[k]), x);
    for (std::size_t first = 0; first < size_; first += blockWidth_)
        solveBlock(first, std::min(blockWidth_, size_ - first), rows, weights, x);
    double value = 0.0;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const double error = 1.0 - static_cast<double>(predictions_[k]);
        value += static_cast<double>(weights[k]) * error * error;
    }
    rowsTimesVector(side_.unobservedGram, x, gramTimesRow_);
    return value + static_cast<double>(dot(gramTimesRow_, x)) + penaltyOf(rows.size()) * static_cast<double>(dot(x, x));
}

/// A Newton step on some columns: exact, because the sum is quadratic in them.
void AlsRowSolver::solveBlock(std::size_t first, std::size_t width, std::span<const std::uint32_t> rows,
                              std::span<const float> weights, std::span<float> x) {
    const double penalty = penaltyOf(rows.size());
    for (std::size_t k = 0; k < rows.size(); ++k) coefficients_[k] = weights[k] * (1.0F - predictions_[k]);
    std::fill_n(equations_.data(), (blockWidth_ + 1) * equations_.stride(), 0.0F);
    float* right = equations_.row(blockWidth_).data();
    addNormalEquations({side_.factors, first, width}, rows, weights, coefficients_, {equations_.data(), equations_.stride()},
                       right, gathered_);
    for (std::size_t i = 0; i < width; ++i)
        right[i] -= dot(side_.unobservedGram.row(first + i), x) + static_cast<float>(penalty) * x[first + i];
    solveColumns(equations_, first, width, penalty, solution_.data());
    const std::span<const float> step(solution_.data(), width);
    for (std::size_t i = 0; i < width; ++i) x[first + i] += step[i];
    for (std::size_t k = 0; k < rows.size(); ++k)
        predictions_[k] += dot(side_.factors.paddedRow(rows[k]).subspan(first, width), step);
}

}  // namespace tastescope
