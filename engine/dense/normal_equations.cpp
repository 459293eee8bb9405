#include "engine/dense/normal_equations.h"

#include <algorithm>
#include <cassert>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/normal_equations.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

#include "engine/dense/transposed_product-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

constexpr std::size_t kPrefetchAhead = 8;

/// Copies rows side by side, plain and times their weights, and adds them to b. Returns whether all weights are 1.
bool gatherKernel(const FactorColumns& columns, const std::uint32_t* rows, const float* weights,
                  const float* coefficients, std::size_t count, float* plain, float* weighted, float* b) {
    const ProductTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    const std::size_t stride = columns.factors.stride();
    const float* first = columns.factors.data() + columns.firstColumn;
    bool isPlain = true;
    for (std::size_t k = 0; k < count; ++k) {
        if (k + kPrefetchAhead < count)
            for (std::size_t column = 0; column < columns.width; column += 16)
                __builtin_prefetch(first + rows[k + kPrefetchAhead] * stride + column);
        const float* row = first + rows[k] * stride;
        isPlain = isPlain && weights[k] == 1.0F;
        const auto weight = hn::Set(tag, weights[k]);
        const auto coefficient = hn::Set(tag, coefficients[k]);
        for (std::size_t column = 0; column < columns.width; column += lanes) {
            const auto value = hn::Load(tag, row + column);
            hn::Store(value, tag, plain + k * columns.width + column);
            hn::Store(hn::Mul(weight, value), tag, weighted + k * columns.width + column);
            hn::Store(hn::MulAdd(coefficient, value, hn::Load(tag, b + column)), tag, b + column);
        }
    }
    return isPlain;
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(gatherKernel);

void addNormalEquations(const FactorColumns& columns, std::span<const std::uint32_t> rows, std::span<const float> weights,
                        std::span<const float> coefficients, Panel a, float* b, NormalEquationsScratch& scratch) {
    assert(columns.firstColumn % 16 == 0 && columns.width % 16 == 0);
    assert(weights.size() == rows.size() && coefficients.size() == rows.size());
    // 32 KiB, a first-level cache.
    const std::size_t batch = std::max<std::size_t>(16, 8192 / columns.width);
    scratch.rows.resize(batch * columns.width);
    scratch.weighted.resize(batch * columns.width);
    for (std::size_t begin = 0; begin < rows.size(); begin += batch) {
        const std::size_t count = std::min(batch, rows.size() - begin);
        const bool isPlain = HWY_DYNAMIC_DISPATCH(gatherKernel)(columns, rows.data() + begin, weights.data() + begin,
                                                                coefficients.data() + begin, count, scratch.rows.data(),
                                                                scratch.weighted.data(), b);
        const ConstPanel plain{scratch.rows.data(), columns.width};
        // Rows times 1 are the rows: the same bits from half the cache.
        addSymmetricProduct(plain, isPlain ? plain : ConstPanel{scratch.weighted.data(), columns.width}, count, a,
                            columns.width);
    }
}

}  // namespace tastescope
#endif
