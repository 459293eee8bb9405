#include "engine/dense/cholesky.h"

#include <cassert>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/cholesky.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

#include "engine/dense/transposed_product-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

/// row[j] -= factor * other[j] from `first`, rounded down to a whole vector, to `size`.
HWY_INLINE void subtractRow(float factor, const float* other, std::size_t first, std::size_t size, float* row) {
    const ProductTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    const auto factors = hn::Set(tag, factor);
    for (std::size_t column = first / lanes * lanes; column < size; column += lanes)
        hn::Store(hn::NegMulAdd(factors, hn::Load(tag, other + column), hn::Load(tag, row + column)), tag,
                  row + column);
}

HWY_INLINE void scaleRow(float factor, std::size_t first, std::size_t size, float* row) {
    const ProductTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    const auto factors = hn::Set(tag, factor);
    for (std::size_t column = first / lanes * lanes; column < size; column += lanes)
        hn::Store(hn::Mul(factors, hn::Load(tag, row + column)), tag, row + column);
}

/// U of A = Uᵀ U in place. Rows hold scratch to the left of their diagonal.
HWY_INLINE bool factorUpper(Panel a, std::size_t size) {
    const std::size_t lanes = hn::Lanes(ProductTag());
    for (std::size_t band = 0; band < size; band += kProductRows) {
        const std::size_t column = band / lanes * lanes;
        addProduct(a.values + band, a.stride, a.values + column, a.stride, band, -1.0F,
                   a.values + band * a.stride + column, a.stride, kProductRows, size - column);
        for (std::size_t row = band; row < band + kProductRows; ++row) {
            float* values = a.values + row * a.stride;
            const float pivot = values[row];
            if (!(pivot > 0.0F) || !std::isfinite(pivot)) return false;
            scaleRow(1.0F / std::sqrt(pivot), row, size, values);
            for (std::size_t below = row + 1; below < band + kProductRows; ++below)
                subtractRow(values[below], values, below, size, a.values + below * a.stride);
        }
    }
    return true;
}

bool solveKernel(Panel a, std::size_t size, float* vector) {
    if (!factorUpper(a, size)) return false;
    const ProductTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    // Uᵀ z = y: each z_k is taken off what comes after it. Before the vector of k may stand what is already solved, so
    // the first vector is done one by one.
    for (std::size_t k = 0; k < size; ++k) {
        const float* row = a.values + k * a.stride;
        vector[k] /= row[k];
        const std::size_t whole = (k / lanes + 1) * lanes;
        for (std::size_t column = k + 1; column < whole; ++column)
            vector[column] -= vector[k] * row[column];
        if (whole < size) subtractRow(vector[k], row, whole, size, vector);
    }
    // U x = z.
    for (std::size_t k = size; k-- > 0;) {
        const float* row = a.values + k * a.stride;
        const std::size_t whole = (k / lanes + 1) * lanes;
        float sum = vector[k];
        for (std::size_t column = k + 1; column < whole; ++column)
            sum -= row[column] * vector[column];
        auto products = hn::Zero(tag);
        for (std::size_t column = whole; column < size; column += lanes)
            products = hn::MulAdd(hn::Load(tag, row + column), hn::Load(tag, vector + column), products);
        vector[k] = (sum - hn::GetLane(hn::SumOfLanes(tag, products))) / row[k];
    }
    return true;
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(solveKernel);

bool solvePositiveDefinite(Panel a, std::size_t size, float* vector) {
    assert(size % 16 == 0 && a.stride % 16 == 0);
    return HWY_DYNAMIC_DISPATCH(solveKernel)(a, size, vector);
}

}  // namespace tastescope
#endif
