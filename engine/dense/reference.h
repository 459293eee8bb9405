#pragma once

#include <cstddef>
#include <span>

#include "engine/core/factor_matrix.h"

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

}  // namespace tastescope::reference
