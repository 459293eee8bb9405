#include "engine/dense/pair_sums.h"

#include <cassert>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/pair_sums.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Four lanes even where a register holds more: the sums of a pair are one 16-byte piece, and the next pair is elsewhere.
void addPairSumsKernel(const PairTerms& terms, const std::uint32_t* columns, const float* values, std::size_t count,
                       float* sums) {
    const hn::CappedTag<float, PairTerms::kSums> tag;
    const std::size_t lanes = hn::Lanes(tag);
    for (std::size_t lane = 0; lane < PairTerms::kSums; lane += lanes) {
        const auto constant = hn::LoadU(tag, terms.constant.data() + lane);
        const auto linear = hn::LoadU(tag, terms.linear.data() + lane);
        const auto square = hn::LoadU(tag, terms.square.data() + lane);
        for (std::size_t place = 0; place < count; ++place) {
            float* const target = sums + std::size_t{PairTerms::kSums} * columns[place] + lane;
            const auto value = hn::Set(tag, values[place]);
            const auto added = hn::MulAdd(hn::MulAdd(square, value, linear), value, constant);
            hn::Store(hn::Add(hn::Load(tag, target), added), tag, target);
        }
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(addPairSumsKernel);

void addPairSums(const PairTerms& terms, std::span<const std::uint32_t> columns, std::span<const float> values,
                 std::span<float> sums) {
    assert(columns.size() == values.size());
    HWY_DYNAMIC_DISPATCH(addPairSumsKernel)(terms, columns.data(), values.data(), columns.size(), sums.data());
}

}  // namespace tastescope
#endif
