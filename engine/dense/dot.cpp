#include "engine/dense/dot.h"

#include <cassert>
#include <cstddef>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/dot.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

#include "engine/dense/row_products-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

float dotKernel(const float* a, const float* b, std::size_t size) {
    const std::size_t lanes = hn::Lanes(FloatTag());
    const std::size_t whole = size - size % lanes;
    RowProducts<1> products;
    products.add(a, 0, b, whole);
    if (whole < size) {
        HWY_ALIGN float tailA[16] = {};
        HWY_ALIGN float tailB[16] = {};
        for (std::size_t index = whole; index < size; ++index) {
            tailA[index - whole] = a[index];
            tailB[index - whole] = b[index];
        }
        // The tail counts on: after an odd number of whole vectors it is the next odd one.
        FloatVector& sum = whole / lanes % 2 == 0 ? products.even[0] : products.odd[0];
        sum = hn::MulAdd(hn::Load(FloatTag(), tailA), hn::Load(FloatTag(), tailB), sum);
    }
    return products.sum(0);
}

double sumOfSquaresKernel(const float* values, std::size_t size) {
    const hn::CappedTag<double, 8> wideTag;
    const hn::Rebind<float, decltype(wideTag)> narrowTag;
    const std::size_t lanes = hn::Lanes(wideTag);
    auto even = hn::Zero(wideTag);
    auto odd = hn::Zero(wideTag);
    std::size_t index = 0;
    for (; index + 2 * lanes <= size; index += 2 * lanes) {
        const auto first = hn::PromoteTo(wideTag, hn::LoadU(narrowTag, values + index));
        const auto second = hn::PromoteTo(wideTag, hn::LoadU(narrowTag, values + index + lanes));
        even = hn::MulAdd(first, first, even);
        odd = hn::MulAdd(second, second, odd);
    }
    double sum = hn::GetLane(hn::SumOfLanes(wideTag, hn::Add(even, odd)));
    for (; index < size; ++index)
        sum += static_cast<double>(values[index]) * static_cast<double>(values[index]);
    return sum;
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(dotKernel);
HWY_EXPORT(sumOfSquaresKernel);

float dot(std::span<const float> a, std::span<const float> b) {
    assert(a.size() == b.size());
    return HWY_DYNAMIC_DISPATCH(dotKernel)(a.data(), b.data(), a.size());
}

double sumOfSquares(std::span<const float> values) {
    return HWY_DYNAMIC_DISPATCH(sumOfSquaresKernel)(values.data(), values.size());
}

}  // namespace tastescope
#endif
