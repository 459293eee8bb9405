#include "engine/dense/scaled_rows.h"

#include <algorithm>
#include <cassert>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/scaled_rows.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// At most one 64-byte line: its lanes divide the padding of a FactorMatrix whatever the machine's vector is.
using RowTag = hn::CappedTag<float, 16>;
using RowVector = hn::Vec<RowTag>;

constexpr std::size_t kVectorsTogether = 8;

void addScaledKernel(float factor, const float* values, float* sums, std::size_t count) {
    const RowTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    const auto factors = hn::Set(tag, factor);
    std::size_t place = 0;
    for (; place + lanes <= count; place += lanes)
        hn::StoreU(hn::MulAdd(factors, hn::LoadU(tag, values + place), hn::LoadU(tag, sums + place)), tag, sums + place);
    for (; place < count; ++place)
        sums[place] += factor * values[place];
}

/// Some vectors of columns over all rows; they stay in registers.
template <std::size_t kVectors>
HWY_INLINE void sumColumns(const float* matrix, std::size_t stride, const std::uint32_t* rows, const float* factors,
                           std::size_t rowCount, float* out) {
    const RowTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    RowVector sums[kVectors];
    for (std::size_t vector = 0; vector < kVectors; ++vector)
        sums[vector] = hn::Zero(tag);
    for (std::size_t k = 0; k < rowCount; ++k) {
        const float* row = matrix + rows[k] * stride;
        const auto factor = hn::Set(tag, factors[k]);
        for (std::size_t vector = 0; vector < kVectors; ++vector)
            sums[vector] = hn::MulAdd(factor, hn::Load(tag, row + vector * lanes), sums[vector]);
    }
    for (std::size_t vector = 0; vector < kVectors; ++vector)
        hn::StoreU(sums[vector], tag, out + vector * lanes);
}

void sumScaledRowsKernel(const float* matrix, std::size_t stride, const std::uint32_t* rows, const float* factors,
                         std::size_t rowCount, float* out, std::size_t columns) {
    const std::size_t lanes = hn::Lanes(RowTag());
    std::size_t column = 0;
    for (; column + kVectorsTogether * lanes <= columns; column += kVectorsTogether * lanes)
        sumColumns<kVectorsTogether>(matrix + column, stride, rows, factors, rowCount, out + column);
    for (; column + lanes <= columns; column += lanes)
        sumColumns<1>(matrix + column, stride, rows, factors, rowCount, out + column);
    if (column == columns) return;
    // The rest of the last vector is padding.
    HWY_ALIGN float last[16];
    sumColumns<1>(matrix + column, stride, rows, factors, rowCount, last);
    std::copy_n(last, columns - column, out + column);
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(addScaledKernel);
HWY_EXPORT(sumScaledRowsKernel);

void addScaled(float factor, std::span<const float> values, std::span<float> sums) {
    assert(values.size() == sums.size());
    HWY_DYNAMIC_DISPATCH(addScaledKernel)(factor, values.data(), sums.data(), sums.size());
}

void sumScaledRows(const FactorMatrix& matrix, std::span<const std::uint32_t> rows, std::span<const float> factors,
                   std::span<float> out) {
    assert(rows.size() == factors.size() && out.size() == matrix.columns());
    HWY_DYNAMIC_DISPATCH(sumScaledRowsKernel)
    (matrix.data(), matrix.stride(), rows.data(), factors.data(), rows.size(), out.data(), out.size());
}

}  // namespace tastescope
#endif
