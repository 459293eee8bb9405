#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/dense/pair_sums.h"

/// What the kernels of engine/dense compute, written plainly and in double precision: for reading and for the tests.
namespace tastescope::reference {

inline double dot(std::span<const float> a, std::span<const float> b) {
    double sum = 0.0;
    for (std::size_t index = 0; index < a.size(); ++index)
        sum += static_cast<double>(a[index]) * static_cast<double>(b[index]);
    return sum;
}

inline double sumOfSquares(std::span<const float> values) {
    return dot(values, values);
}

inline void rowsTimesVector(const FactorMatrix& rows, std::span<const float> vector, std::span<double> out) {
    for (std::size_t row = 0; row < rows.rows(); ++row)
        out[row] = dot(rows.row(row), vector.first(rows.columns()));
}

inline void rowsTimesVectors(const FactorMatrix& rows, const FactorMatrix& vectors, std::size_t firstVector,
                             std::size_t count, std::span<double> out) {
    for (std::size_t vector = 0; vector < count; ++vector)
        rowsTimesVector(rows, vectors.row(firstVector + vector), out.subspan(vector * rows.rows(), rows.rows()));
}

inline std::vector<double> centredCrossProduct(const FactorMatrix& a, const std::vector<double>& aMeans,
                                               const FactorMatrix& b, const std::vector<double>& bMeans,
                                               const std::vector<bool>& included) {
    std::vector<double> product(a.columns() * b.columns(), 0.0);
    for (std::size_t row = 0; row < a.rows(); ++row)
        for (std::size_t i = 0; included[row] && i < a.columns(); ++i)
            for (std::size_t j = 0; j < b.columns(); ++j)
                product[i * b.columns() + j] +=
                    (static_cast<double>(a.row(row)[i]) - aMeans[i]) * (static_cast<double>(b.row(row)[j]) - bMeans[j]);
    return product;
}

/// aᵀ b of the first `count` rows. Shapes: a (count, p), b (count, q); the result (p, q), row-major.
inline std::vector<double> transposedProduct(const FactorMatrix& a, const FactorMatrix& b, std::size_t count) {
    std::vector<double> product(a.columns() * b.columns(), 0.0);
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t i = 0; i < a.columns(); ++i)
            for (std::size_t j = 0; j < b.columns(); ++j)
                product[i * b.columns() + j] += static_cast<double>(a.row(row)[i]) * static_cast<double>(b.row(row)[j]);
    return product;
}

/// x of A x = y by Gaussian elimination with a row exchange, of a row-major (size, size) matrix.
inline std::vector<double> solved(std::vector<double> a, std::vector<double> y) {
    const std::size_t size = y.size();
    for (std::size_t k = 0; k < size; ++k) {
        std::size_t best = k;
        for (std::size_t row = k + 1; row < size; ++row)
            if (std::abs(a[row * size + k]) > std::abs(a[best * size + k])) best = row;
        for (std::size_t j = 0; j < size; ++j)
            std::swap(a[k * size + j], a[best * size + j]);
        std::swap(y[k], y[best]);
        for (std::size_t row = 0; row < size; ++row) {
            if (row == k) continue;
            const double factor = a[row * size + k] / a[k * size + k];
            for (std::size_t j = k; j < size; ++j)
                a[row * size + j] -= factor * a[k * size + j];
            y[row] -= factor * y[k];
        }
    }
    for (std::size_t k = 0; k < size; ++k)
        y[k] /= a[k * size + k];
    return y;
}

inline void addPairSums(const PairTerms& terms, std::span<const std::uint32_t> columns, std::span<const float> values,
                        std::span<double> sums) {
    for (std::size_t place = 0; place < columns.size(); ++place)
        for (std::size_t lane = 0; lane < PairTerms::kSums; ++lane) {
            const auto value = static_cast<double>(values[place]);
            sums[PairTerms::kSums * columns[place] + lane] += static_cast<double>(terms.constant[lane]) +
                                                              static_cast<double>(terms.linear[lane]) * value +
                                                              static_cast<double>(terms.square[lane]) * value * value;
        }
}

}  // namespace tastescope::reference
