// What the passes of stochastic gradient descent share: a user's row in registers, four dot products at a time. Compiled once
// for every instruction set, so its guard is Highway's toggle and not #pragma once.
#if defined(TASTESCOPE_USER_ROW_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef TASTESCOPE_USER_ROW_INL_H
#undef TASTESCOPE_USER_ROW_INL_H
#else
#define TASTESCOPE_USER_ROW_INL_H
#endif

#include <cstddef>
#include <cstdint>

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

constexpr std::uint32_t kGroup = 4;  // samples of one user that are taken together

using Lanes = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Lanes>;
constexpr std::size_t kLanes = hn::MaxLanes(Lanes());

/// sums[k] = the sum of the lanes of accumulators[k].
#if HWY_TARGET == HWY_SCALAR
template <class D>
HWY_INLINE void sumFour(D, const hn::Vec<D>* accumulators, float* HWY_RESTRICT sums) {
    for (std::uint32_t k = 0; k < kGroup; ++k) sums[k] = hn::GetLane(accumulators[k]);
}
#else
/// All four in one transposing reduction.
template <class D>
HWY_INLINE void sumFour(D d, const hn::Vec<D>* accumulators, float* HWY_RESTRICT sums) {
    const hn::RepartitionToWide<D> wide;
    const auto ab = hn::Add(hn::InterleaveLower(d, accumulators[0], accumulators[1]),
                            hn::InterleaveUpper(d, accumulators[0], accumulators[1]));
    const auto cd = hn::Add(hn::InterleaveLower(d, accumulators[2], accumulators[3]),
                            hn::InterleaveUpper(d, accumulators[2], accumulators[3]));
    // Every 128-bit block now holds a, b, a, b and c, d, c, d.
    const auto abWide = hn::BitCast(wide, ab);
    const auto cdWide = hn::BitCast(wide, cd);
    const auto abcd = hn::Add(hn::BitCast(d, hn::InterleaveLower(wide, abWide, cdWide)),
                                hn::BitCast(d, hn::InterleaveUpper(wide, abWide, cdWide)));
    const hn::CappedTag<float, 4> quarter;
    if constexpr (hn::MaxLanes(D()) == 16) {
        const hn::Half<D> half;
        const auto eight = hn::Add(hn::LowerHalf(half, abcd), hn::UpperHalf(half, abcd));
        hn::StoreU(hn::Add(hn::LowerHalf(quarter, eight), hn::UpperHalf(quarter, eight)), quarter, sums);
    } else if constexpr (hn::MaxLanes(D()) == 8) {
        hn::StoreU(hn::Add(hn::LowerHalf(quarter, abcd), hn::UpperHalf(quarter, abcd)), quarter, sums);
    } else {
        hn::StoreU(abcd, quarter, sums);
    }
}
#endif

/// The factor row of one user, held in registers while its ratings are walked. kVectors: vectors a row, 0 where that is
/// only known at run time (the row then stays in memory).
template <std::size_t kVectors>
class UserRow {
  public:
    HWY_INLINE UserRow(float* row, std::size_t) : row_(row) {
        for (std::size_t v = 0; v < kVectors; ++v) vectors_[v] = hn::Load(Lanes(), row + v * kLanes);
    }
    HWY_INLINE Vector get(std::size_t v) const { return vectors_[v]; }
    HWY_INLINE void set(std::size_t v, Vector value) { vectors_[v] = value; }
    HWY_INLINE void writeBack() const {
        for (std::size_t v = 0; v < kVectors; ++v) hn::Store(vectors_[v], Lanes(), row_ + v * kLanes);
    }
    static HWY_INLINE std::size_t count(std::size_t) { return kVectors; }

  private:
    float* row_;
    Vector vectors_[kVectors];
};

template <>
class UserRow<0> {
  public:
    HWY_INLINE UserRow(float* row, std::size_t) : row_(row) {}
    HWY_INLINE Vector get(std::size_t v) const { return hn::Load(Lanes(), row_ + v * kLanes); }
    HWY_INLINE void set(std::size_t v, Vector value) { hn::Store(value, Lanes(), row_ + v * kLanes); }
    HWY_INLINE void writeBack() const {}
    static HWY_INLINE std::size_t count(std::size_t stride) { return stride / kLanes; }

  private:
    float* row_;
};

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
