#include "engine/models/row_equations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/dense/dot.h"
#include "engine/dense/least_squares.h"

namespace tastescope {

RowEquations::RowEquations(std::size_t rank)
    : rank_(rank), stride_(FactorMatrix(0, rank).stride()), gathered_(kBatch * stride_, 0.0F) {
    clear();
}

void RowEquations::clear() {
    matrix_.assign(stride_ * stride_, 0.0F);
    products_.assign(stride_, 0.0F);
    rowSum_.assign(stride_, 0.0F);
    targetSum_ = 0.0;
    count_ = 0;
}

RoundResult RowEquations::add(std::span<const std::uint32_t> others, std::span<const float> ratings, const BiasedRows& fixed,
                              const BiasedRows& solved, std::size_t row, double mean) {
    RoundResult result;
    const std::span<const float> own = solved.factors.paddedRow(row);
    std::array<float, kBatch> targets;
    for (std::size_t begin = 0; begin < others.size(); begin += kBatch) {
        const std::size_t count = std::min(kBatch, others.size() - begin);
        for (std::size_t k = 0; k < count; ++k) {
            const std::uint32_t other = others[begin + k];
            const std::span<const float> factors = fixed.factors.paddedRow(other);
            targets[k] = ratings[begin + k] - static_cast<float>(mean) - fixed.biases[other];
            const auto error = static_cast<double>(targets[k] - solved.biases[row] - dot(own, factors));
            result.lossSum += error * error;
            std::ranges::copy(factors, gathered_.data() + k * stride_);
            targetSum_ += static_cast<double>(targets[k]);
        }
        addTargetProducts(gathered_.data(), count, stride_, targets.data(), products_.data(), rowSum_.data());
        addOuterProducts(gathered_.data(), count, stride_, matrix_.data());
    }
    count_ += others.size();
    result.interactions = others.size();
    return result;
}

/// With the bias b = (Σ t − p · Σ q) / w, w = n + λ_b, put into the equations of p, these become
/// (Σ q qᵀ + √n λ I − s sᵀ / w) p = Σ t q − s Σ t / w with s = Σ q: positive definite, and no larger than the rank.
void RowEquations::solve(double regularisation, double biasRegularisation, BiasedRows& solved, std::size_t row) {
    if (count_ == 0) return;
    const auto count = static_cast<double>(count_);
    const double weight = count + biasRegularisation;
    const double ridge = std::sqrt(count) * regularisation;
    addOuterProduct(rowSum_.data(), static_cast<float>(-1.0 / weight), stride_, matrix_.data());
    for (std::size_t f = 0; f < rank_; ++f) {
        matrix_[f * stride_ + f] += static_cast<float>(ridge);
        products_[f] -= static_cast<float>(static_cast<double>(rowSum_[f]) * targetSum_ / weight);
    }
    solvePositiveDefinite(matrix_.data(), rank_, stride_, products_.data());
    double explained = 0.0;
    for (std::size_t f = 0; f < rank_; ++f) {
        solved.factors.row(row)[f] = products_[f];
        explained += static_cast<double>(products_[f]) * static_cast<double>(rowSum_[f]);
    }
    solved.biases[row] = static_cast<float>((targetSum_ - explained) / weight);
}

void RowEquations::save(TensorBundle& state) const {
    state.set<float>("row.matrix", matrix_);
    state.set<float>("row.products", products_);
    state.set<float>("row.sum", rowSum_);
    state.setScalar("row.target_sum", targetSum_);
    state.setScalar("row.count", count_);
}

void RowEquations::load(const TensorBundle& state) {
    const auto matrix = state.get<float>("row.matrix", matrix_.size());
    const auto products = state.get<float>("row.products", products_.size());
    const auto sum = state.get<float>("row.sum", rowSum_.size());
    targetSum_ = state.scalar<double>("row.target_sum");
    count_ = state.scalar<std::uint64_t>("row.count");
    matrix_.assign(matrix.begin(), matrix.end());
    products_.assign(products.begin(), products.end());
    rowSum_.assign(sum.begin(), sum.end());
}

}  // namespace tastescope
