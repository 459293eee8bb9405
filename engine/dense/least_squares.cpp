#include "engine/dense/least_squares.h"

#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/least_squares.cpp"
#include "hwy/foreach_target.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Lanes = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Lanes>;
constexpr std::size_t kLanes = hn::MaxLanes(Lanes());
/// Rows of a tile, two vectors wide, whose sums fit into the registers: 32 of them with AVX-512, else 16.
constexpr std::size_t kTileRows = kLanes == 16 ? 8 : 4;

constexpr std::size_t roundedDown(std::size_t column) { return column / kLanes * kLanes; }

/// kTileRows × kVectors · kLanes entries of the matrix from (first, column) on.
template <std::size_t kVectors>
HWY_INLINE void addTile(const float* rows, std::size_t count, std::size_t stride, std::size_t first, std::size_t column,
                        float* matrix) {
    Vector sums[kTileRows][kVectors];
    for (std::size_t i = 0; i < kTileRows; ++i)
        for (std::size_t v = 0; v < kVectors; ++v) sums[i][v] = hn::Zero(Lanes());
    for (std::size_t r = 0; r < count; ++r) {
        const float* row = rows + r * stride;
        Vector right[kVectors];
        for (std::size_t v = 0; v < kVectors; ++v) right[v] = hn::Load(Lanes(), row + column + v * kLanes);
        for (std::size_t i = 0; i < kTileRows; ++i) {
            const Vector left = hn::Set(Lanes(), row[first + i]);
            for (std::size_t v = 0; v < kVectors; ++v) sums[i][v] = hn::MulAdd(left, right[v], sums[i][v]);
        }
    }
    for (std::size_t i = 0; i < kTileRows; ++i)
        for (std::size_t v = 0; v < kVectors; ++v) {
            float* place = matrix + (first + i) * stride + column + v * kLanes;
            hn::Store(hn::Add(hn::Load(Lanes(), place), sums[i][v]), Lanes(), place);
        }
}

void addProducts(const float* rows, std::size_t count, std::size_t stride, float* matrix) {
    for (std::size_t first = 0; first < stride; first += kTileRows) {
        std::size_t column = roundedDown(first);
        for (; column + 2 * kLanes <= stride; column += 2 * kLanes) addTile<2>(rows, count, stride, first, column, matrix);
        if (column < stride) addTile<1>(rows, count, stride, first, column, matrix);
    }
}

/// target[column …] += factor · source[column …].
HWY_INLINE void addScaled(const float* source, float factor, std::size_t column, std::size_t stride, float* target) {
    const Vector scale = hn::Set(Lanes(), factor);
    for (; column < stride; column += kLanes)
        hn::Store(hn::MulAdd(scale, hn::Load(Lanes(), source + column), hn::Load(Lanes(), target + column)), Lanes(),
                  target + column);
}

void addProduct(const float* row, float weight, std::size_t stride, float* matrix) {
    for (std::size_t i = 0; i < stride; ++i)
        addScaled(row, weight * row[i], roundedDown(i), stride, matrix + i * stride);
}

void addTargets(const float* rows, std::size_t count, std::size_t stride, const float* targets, float* products, float* sums) {
    for (std::size_t column = 0; column < stride; column += kLanes) {
        Vector product = hn::Load(Lanes(), products + column);
        Vector sum = hn::Load(Lanes(), sums + column);
        for (std::size_t r = 0; r < count; ++r) {
            const Vector row = hn::Load(Lanes(), rows + r * stride + column);
            product = hn::MulAdd(hn::Set(Lanes(), targets[r]), row, product);
            sum = hn::Add(sum, row);
        }
        hn::Store(product, Lanes(), products + column);
        hn::Store(sum, Lanes(), sums + column);
    }
}

/// Σ row[j] vector[j] over j > pivot.
HWY_INLINE float dotBehind(const float* row, const float* vector, std::size_t pivot, std::size_t stride) {
    std::size_t column = roundedDown(pivot);
    alignas(64) float products[kLanes];
    hn::Store(hn::Mul(hn::Load(Lanes(), row + column), hn::Load(Lanes(), vector + column)), Lanes(), products);
    for (std::size_t lane = 0; lane <= pivot - column; ++lane) products[lane] = 0.0F;
    Vector sum = hn::Load(Lanes(), products);
    for (column += kLanes; column < stride; column += kLanes)
        sum = hn::MulAdd(hn::Load(Lanes(), row + column), hn::Load(Lanes(), vector + column), sum);
    return hn::GetLane(hn::SumOfLanes(Lanes(), sum));
}

void solve(float* matrix, std::size_t rank, std::size_t stride, float* vector) {
    // Row k of U, then what it takes away from the rows and unknowns behind it.
    for (std::size_t k = 0; k < rank; ++k) {
        float* row = matrix + k * stride;
        const float pivot = row[k];
        const float inverse = pivot > 0.0F ? 1.0F / std::sqrt(pivot) : 0.0F;
        const Vector scale = hn::Set(Lanes(), inverse);
        for (std::size_t column = roundedDown(k); column < stride; column += kLanes)
            hn::Store(hn::Mul(scale, hn::Load(Lanes(), row + column)), Lanes(), row + column);
        vector[k] *= inverse;
        for (std::size_t i = k + 1; i < rank; ++i) {
            addScaled(row, -row[i], roundedDown(i), stride, matrix + i * stride);
            vector[i] -= row[i] * vector[k];
        }
    }
    for (std::size_t k = rank; k-- > 0;) {
        const float* row = matrix + k * stride;
        vector[k] = row[k] > 0.0F ? (vector[k] - dotBehind(row, vector, k, stride)) / row[k] : 0.0F;
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(addProducts);
HWY_EXPORT(addProduct);
HWY_EXPORT(addTargets);
HWY_EXPORT(solve);

void addOuterProducts(const float* rows, std::size_t count, std::size_t stride, float* matrix) {
    HWY_DYNAMIC_DISPATCH(addProducts)(rows, count, stride, matrix);
}

void addOuterProduct(const float* row, float weight, std::size_t stride, float* matrix) {
    HWY_DYNAMIC_DISPATCH(addProduct)(row, weight, stride, matrix);
}

void addTargetProducts(const float* rows, std::size_t count, std::size_t stride, const float* targets, float* products,
                       float* sums) {
    HWY_DYNAMIC_DISPATCH(addTargets)(rows, count, stride, targets, products, sums);
}

void solvePositiveDefinite(float* matrix, std::size_t rank, std::size_t stride, float* vector) {
    HWY_DYNAMIC_DISPATCH(solve)(matrix, rank, stride, vector);
}

}  // namespace tastescope
#endif
