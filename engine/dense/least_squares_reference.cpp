#include <cmath>
#include <vector>

#include "engine/dense/least_squares.h"

namespace tastescope {

void addOuterProductsReference(const float* rows, std::size_t count, std::size_t stride, float* matrix) {
    for (std::size_t row = 0; row < count; ++row) addOuterProductReference(rows + row * stride, 1.0F, stride, matrix);
}

void addOuterProductReference(const float* row, float weight, std::size_t stride, float* matrix) {
    for (std::size_t i = 0; i < stride; ++i)
        for (std::size_t j = i; j < stride; ++j) matrix[i * stride + j] += weight * row[i] * row[j];
}

void addTargetProductsReference(const float* rows, std::size_t count, std::size_t stride, const float* targets, float* products,
                                float* sums) {
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t f = 0; f < stride; ++f) {
            products[f] += targets[row] * rows[row * stride + f];
            sums[f] += rows[row * stride + f];
        }
}

/// Uᵀ U in double precision, then both substitutions.
void solvePositiveDefiniteReference(float* matrix, std::size_t rank, std::size_t stride, float* vector) {
    std::vector<double> upper(rank * rank, 0.0);
    std::vector<double> x(rank, 0.0);
    for (std::size_t i = 0; i < rank; ++i) {
        for (std::size_t j = i; j < rank; ++j) {
            double sum = static_cast<double>(matrix[i * stride + j]);
            for (std::size_t k = 0; k < i; ++k) sum -= upper[k * rank + i] * upper[k * rank + j];
            const double pivot = upper[i * rank + i];
            if (j == i)
                upper[i * rank + i] = sum > 0.0 ? std::sqrt(sum) : 0.0;
            else
                upper[i * rank + j] = pivot > 0.0 ? sum / pivot : 0.0;
        }
        double sum = static_cast<double>(vector[i]);
        for (std::size_t k = 0; k < i; ++k) sum -= upper[k * rank + i] * x[k];
        x[i] = upper[i * rank + i] > 0.0 ? sum / upper[i * rank + i] : 0.0;
    }
    for (std::size_t i = rank; i-- > 0;) {
        for (std::size_t j = i + 1; j < rank; ++j) x[i] -= upper[i * rank + j] * x[j];
        x[i] = upper[i * rank + i] > 0.0 ? x[i] / upper[i * rank + i] : 0.0;
    }
    for (std::size_t i = 0; i < rank; ++i) {
        vector[i] = static_cast<float>(x[i]);
        for (std::size_t j = i; j < rank; ++j) matrix[i * stride + j] = static_cast<float>(upper[i * rank + j]);
    }
}

}  // namespace tastescope
