#include "engine/dense/matrix_vector.h"

#include <algorithm>
#include <cassert>

#include "engine/core/big_vector.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/matrix_vector.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

#include "engine/dense/row_products-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

constexpr std::size_t kRowsTogether = 4;

void rowsTimesVectorKernel(const float* rows, std::size_t rowCount, std::size_t stride, const float* vector,
                           float* out) {
    std::size_t row = 0;
    for (; row + kRowsTogether <= rowCount; row += kRowsTogether) {
        RowProducts<kRowsTogether> products;
        products.add(rows + row * stride, stride, vector, stride);
        for (std::size_t index = 0; index < kRowsTogether; ++index)
            out[row + index] = products.sum(index);
    }
    for (; row < rowCount; ++row) {
        RowProducts<1> products;
        products.add(rows + row * stride, stride, vector, stride);
        out[row] = products.sum(0);
    }
}

/// Products of kRows rows with 2 * lanes vectors that stand side by side (packed[column * 2 * lanes + vector]): lanes
/// run over the vectors, so there is nothing to fold. products[row * 2 * lanes + vector].
template <std::size_t kRows>
HWY_INLINE void multiplyTile(const float* rows, std::size_t stride, std::size_t columns, const float* packed,
                             float* products) {
    const FloatTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    FloatVector low[kRows];
    FloatVector high[kRows];
    for (std::size_t row = 0; row < kRows; ++row)
        low[row] = high[row] = hn::Zero(tag);
    for (std::size_t column = 0; column < columns; ++column) {
        const auto lowVectors = hn::Load(tag, packed + column * 2 * lanes);
        const auto highVectors = hn::Load(tag, packed + column * 2 * lanes + lanes);
        for (std::size_t row = 0; row < kRows; ++row) {
            const auto value = hn::Set(tag, rows[row * stride + column]);
            low[row] = hn::MulAdd(value, lowVectors, low[row]);
            high[row] = hn::MulAdd(value, highVectors, high[row]);
        }
    }
    for (std::size_t row = 0; row < kRows; ++row) {
        hn::Store(low[row], tag, products + row * 2 * lanes);
        hn::Store(high[row], tag, products + row * 2 * lanes + lanes);
    }
}

/// out[v * rowCount + r] of up to `vectorsTogether()` vectors.
void multiplyPackedKernel(const float* rows, std::size_t rowCount, std::size_t stride, std::size_t columns,
                          const float* packed, std::size_t vectorCount, float* out) {
    const std::size_t width = 2 * hn::Lanes(FloatTag());
    HWY_ALIGN float products[kRowsTogether * 32];
    for (std::size_t row = 0; row < rowCount; row += kRowsTogether) {
        const std::size_t count = std::min(kRowsTogether, rowCount - row);
        if (count == kRowsTogether) {
            multiplyTile<kRowsTogether>(rows + row * stride, stride, columns, packed, products);
        } else {
            for (std::size_t index = 0; index < count; ++index)
                multiplyTile<1>(rows + (row + index) * stride, stride, columns, packed, products + index * width);
        }
        for (std::size_t vector = 0; vector < vectorCount; ++vector)
            for (std::size_t index = 0; index < count; ++index)
                out[vector * rowCount + row + index] = products[index * width + vector];
    }
}

std::size_t vectorsTogetherKernel() {
    return 2 * hn::Lanes(FloatTag());
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(rowsTimesVectorKernel);
HWY_EXPORT(multiplyPackedKernel);
HWY_EXPORT(vectorsTogetherKernel);

void rowsTimesVector(const FactorMatrix& rows, std::span<const float> paddedVector, std::span<float> out) {
    assert(paddedVector.size() == rows.stride() && out.size() == rows.rows());
    HWY_DYNAMIC_DISPATCH(rowsTimesVectorKernel)
    (rows.data(), rows.rows(), rows.stride(), paddedVector.data(), out.data());
}

void rowsTimesVectors(const FactorMatrix& rows, const FactorMatrix& vectors, std::size_t firstVector, std::size_t count,
                      std::span<float> out) {
    assert(rows.columns() == vectors.columns() && firstVector + count <= vectors.rows());
    assert(out.size() == count * rows.rows());
    const std::size_t together = HWY_DYNAMIC_DISPATCH(vectorsTogetherKernel)();
    BigVector<float> packed(rows.columns() * together, 0.0F);
    for (std::size_t first = 0; first < count; first += together) {
        const std::size_t packedCount = std::min(together, count - first);
        for (std::size_t vector = 0; vector < packedCount; ++vector) {
            const std::span<const float> values = vectors.row(firstVector + first + vector);
            for (std::size_t column = 0; column < values.size(); ++column)
                packed[column * together + vector] = values[column];
        }
        HWY_DYNAMIC_DISPATCH(multiplyPackedKernel)
        (rows.data(), rows.rows(), rows.stride(), rows.columns(), packed.data(), packedCount,
         out.data() + first * rows.rows());
    }
}

}  // namespace tastescope
#endif
