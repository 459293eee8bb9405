// One part of the kernels that is compiled once for every instruction set, so its guard is Highway's toggle and not
// #pragma once.
#if defined(TASTESCOPE_TRANSPOSED_PRODUCT_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef TASTESCOPE_TRANSPOSED_PRODUCT_INL_H
#undef TASTESCOPE_TRANSPOSED_PRODUCT_INL_H
#else
#define TASTESCOPE_TRANSPOSED_PRODUCT_INL_H
#endif

#include <cstddef>

#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// At most one 64-byte line: its lanes divide the padding of a FactorMatrix whatever the machine's vector is.
using ProductTag = hn::CappedTag<float, 16>;
using ProductVector = hn::Vec<ProductTag>;

// Rows of a tile of two vectors that stay in registers: 16 sums of the 32 that AVX-512 has, 8 of 16 elsewhere.
#if HWY_TARGET <= HWY_AVX3
constexpr std::size_t kProductRows = 8;
#else
constexpr std::size_t kProductRows = 4;
#endif

/// c[r * cStride + j] += sign · Σ_k a[k * aStride + r] · b[k * bStride + j] for a tile of kRows rows and kVectors vectors.
/// Every sum is added in the order of k and then to c, so it does not depend on the tile it is computed in.
template <std::size_t kRows, std::size_t kVectors>
HWY_INLINE void addProductTile(const float* HWY_RESTRICT a, std::size_t aStride, const float* HWY_RESTRICT b,
                               std::size_t bStride, std::size_t count, float sign, float* HWY_RESTRICT c,
                               std::size_t cStride) {
    const ProductTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    ProductVector sums[kRows][kVectors];
    for (std::size_t row = 0; row < kRows; ++row)
        for (std::size_t vector = 0; vector < kVectors; ++vector)
            sums[row][vector] = hn::Zero(tag);
    for (std::size_t k = 0; k < count; ++k) {
        ProductVector values[kVectors];
        for (std::size_t vector = 0; vector < kVectors; ++vector)
            values[vector] = hn::Load(tag, b + k * bStride + vector * lanes);
        for (std::size_t row = 0; row < kRows; ++row) {
            const auto factor = hn::Set(tag, a[k * aStride + row]);
            for (std::size_t vector = 0; vector < kVectors; ++vector)
                sums[row][vector] = hn::MulAdd(factor, values[vector], sums[row][vector]);
        }
    }
    const auto signs = hn::Set(tag, sign);
    for (std::size_t row = 0; row < kRows; ++row) {
        for (std::size_t vector = 0; vector < kVectors; ++vector) {
            float* place = c + row * cStride + vector * lanes;
            hn::Store(hn::MulAdd(signs, sums[row][vector], hn::Load(tag, place)), tag, place);
        }
    }
}

/// The same for any number of rows and columns; columns are a multiple of 16.
HWY_INLINE void addProduct(const float* a, std::size_t aStride, const float* b, std::size_t bStride, std::size_t count,
                           float sign, float* c, std::size_t cStride, std::size_t rows, std::size_t columns) {
    const std::size_t lanes = hn::Lanes(ProductTag());
    std::size_t column = 0;
    for (; column + 2 * lanes <= columns; column += 2 * lanes) {
        std::size_t row = 0;
        for (; row + kProductRows <= rows; row += kProductRows)
            addProductTile<kProductRows, 2>(a + row, aStride, b + column, bStride, count, sign,
                                            c + row * cStride + column, cStride);
        for (; row < rows; ++row)
            addProductTile<1, 2>(a + row, aStride, b + column, bStride, count, sign, c + row * cStride + column,
                                 cStride);
    }
    if (column == columns) return;
    std::size_t row = 0;
    for (; row + kProductRows <= rows; row += kProductRows)
        addProductTile<kProductRows, 1>(a + row, aStride, b + column, bStride, count, sign, c + row * cStride + column,
                                        cStride);
    for (; row < rows; ++row)
        addProductTile<1, 1>(a + row, aStride, b + column, bStride, count, sign, c + row * cStride + column, cStride);
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
