// One part of the kernels that is compiled once for every instruction set, so its guard is Highway's toggle and not
// #pragma once.
#if defined(TASTESCOPE_ROW_PRODUCTS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef TASTESCOPE_ROW_PRODUCTS_INL_H
#undef TASTESCOPE_ROW_PRODUCTS_INL_H
#else
#define TASTESCOPE_ROW_PRODUCTS_INL_H
#endif

#include <cstddef>

#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// At most one 64-byte line: its lanes divide the padding of a FactorMatrix whatever the machine's vector is.
using FloatTag = hn::CappedTag<float, 16>;
using FloatVector = hn::Vec<FloatTag>;

/// The product sums of `kRows` rows with one vector, while they are being added up. Two sums a row, for even and odd
/// vectors, hide the latency of the multiply-add; every row is added in the same order however many go together.
template <std::size_t kRows>
struct RowProducts {
    FloatVector even[kRows];
    FloatVector odd[kRows];

    HWY_INLINE RowProducts() {
        for (std::size_t row = 0; row < kRows; ++row)
            even[row] = odd[row] = hn::Zero(FloatTag());
    }

    /// Adds `length` columns, a multiple of the lanes; rows are `stride` floats apart.
    HWY_INLINE void add(const float* rows, std::size_t stride, const float* vector, std::size_t length) {
        const FloatTag tag;
        const std::size_t lanes = hn::Lanes(tag);
        std::size_t column = 0;
        for (; column + 2 * lanes <= length; column += 2 * lanes) {
            const auto first = hn::LoadU(tag, vector + column);
            const auto second = hn::LoadU(tag, vector + column + lanes);
            for (std::size_t row = 0; row < kRows; ++row) {
                const float* values = rows + row * stride + column;
                even[row] = hn::MulAdd(hn::LoadU(tag, values), first, even[row]);
                odd[row] = hn::MulAdd(hn::LoadU(tag, values + lanes), second, odd[row]);
            }
        }
        if (column < length) {
            const auto last = hn::LoadU(tag, vector + column);
            for (std::size_t row = 0; row < kRows; ++row)
                even[row] = hn::MulAdd(hn::LoadU(tag, rows + row * stride + column), last, even[row]);
        }
    }

    HWY_INLINE float sum(std::size_t row) const {
        const FloatTag tag;
        return hn::GetLane(hn::SumOfLanes(tag, hn::Add(even[row], odd[row])));
    }
};

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
