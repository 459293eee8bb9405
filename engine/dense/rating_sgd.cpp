#include "engine/dense/rating_sgd.h"

#include <algorithm>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/rating_sgd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/cache_control.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

constexpr std::uint32_t kGroup = 4;
constexpr std::size_t kPrefetchAhead = 8;

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

struct Group {
    float* q[kGroup];
    float errors[kGroup];
    std::uint32_t items[kGroup];
};

/// Errors of kCount ratings of one user. Returns the sum of their squares.
template <std::uint32_t kCount, std::size_t kVectors>
HWY_INLINE float groupErrors(const UserRow<kVectors>& user, const RatingCell& cell, std::size_t place, float userBias,
                             const RatingFactors& factors, Group& group) {
    const std::size_t vectors = UserRow<kVectors>::count(factors.stride);
    Vector dots[kGroup] = {hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes())};
    float ratings[kGroup] = {};
    for (std::uint32_t k = 0; k < kCount; ++k) {
        const std::uint32_t packed = cell.packed[place + k];
        group.items[k] = packed & RatingCell::kItemMask;
        group.q[k] = factors.itemFactors + group.items[k] * factors.stride;
        ratings[k] = cell.values != nullptr ? cell.values[place + k] : cell.valueOfCode[packed >> RatingCell::kItemBits];
    }
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector p = user.get(v);
        for (std::uint32_t k = 0; k < kCount; ++k)
            dots[k] = hn::MulAdd(p, hn::Load(Lanes(), group.q[k] + v * kLanes), dots[k]);
    }
    HWY_ALIGN float sums[kGroup];
    sumFour(Lanes(), dots, sums);
    float loss = 0.0F;
    for (std::uint32_t k = 0; k < kCount; ++k) {
        group.errors[k] = ratings[k] - userBias - factors.itemBiases[group.items[k]] - sums[k];
        loss += group.errors[k] * group.errors[k];
    }
    return loss;
}

/// The constants of a pass, worked out once.
struct PassConstants {
    float learningRate;
    float keep;         // 1 − ηλ
    float keepBias;     // 1 − ηλ_b
    float keepUser[kGroup + 1];  // keep to the power of the ratings in the group
};

template <std::uint32_t kCount, bool kTwice, std::size_t kVectors>
HWY_INLINE float groupStep(UserRow<kVectors>& user, const RatingCell& cell, std::size_t place, float& userBias,
                           const RatingFactors& factors, const PassConstants& constants) {
    Group group;
    const float loss = groupErrors<kCount>(user, cell, place, userBias, factors, group);
    const std::size_t vectors = UserRow<kVectors>::count(factors.stride);
    Vector scaled[kCount];
    for (std::uint32_t k = 0; k < kCount; ++k) {
        const float step = constants.learningRate * group.errors[k];
        scaled[k] = hn::Set(Lanes(), step);
        float& itemBias = factors.itemBiases[group.items[k]];
        itemBias = constants.keepBias * itemBias + step;
        userBias = constants.keepBias * userBias + step;
    }
    const Vector keep = hn::Set(Lanes(), constants.keep);
    const Vector keepUser = hn::Set(Lanes(), constants.keepUser[kCount]);
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector p = user.get(v);
        Vector updated = hn::Mul(keepUser, p);
        for (std::uint32_t k = 0; k < kCount; ++k) {
            float* const place_k = group.q[k] + v * kLanes;
            const Vector q = hn::Load(Lanes(), place_k);
            updated = hn::MulAdd(scaled[k], kTwice ? hn::Add(q, q) : q, updated);
            hn::Store(hn::MulAdd(scaled[k], p, hn::Mul(keep, q)), Lanes(), place_k);
        }
        user.set(v, updated);
    }
    return loss;
}

/// Fetches the item rows of a later group while this one is computed.
HWY_INLINE void prefetchItems(const RatingCell& cell, std::size_t place, const RatingFactors& factors) {
    const std::size_t from = place + kPrefetchAhead;
    const std::size_t to = std::min(from + kGroup, cell.ratingCount);
    const std::size_t bytes = factors.stride * sizeof(float);
    for (std::size_t ahead = from; ahead < to; ++ahead) {
        const float* row = factors.itemFactors + (cell.packed[ahead] & RatingCell::kItemMask) * factors.stride;
        for (std::size_t byte = 0; byte < bytes; byte += 64)
            hwy::Prefetch(reinterpret_cast<const char*>(row) + byte);
    }
}

template <std::size_t kVectors, bool kTwice>
double passOverCell(const RatingCell& cell, const RatingFactors& factors, const PassConstants& constants) {
    double loss = 0.0;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        UserRow<kVectors> user(factors.userFactors + segment.userRow * factors.stride, factors.stride);
        float userBias = factors.userBiases[segment.userRow];
        std::uint32_t left = segment.count;
        for (; left >= kGroup; left -= kGroup, place += kGroup) {
            prefetchItems(cell, place, factors);
            loss += static_cast<double>(groupStep<kGroup, kTwice>(user, cell, place, userBias, factors, constants));
        }
        prefetchItems(cell, place, factors);
        if (left == 3) loss += static_cast<double>(groupStep<3, kTwice>(user, cell, place, userBias, factors, constants));
        if (left == 2) loss += static_cast<double>(groupStep<2, kTwice>(user, cell, place, userBias, factors, constants));
        if (left == 1) loss += static_cast<double>(groupStep<1, kTwice>(user, cell, place, userBias, factors, constants));
        place += left;
        user.writeBack();
        factors.userBiases[segment.userRow] = userBias;
    }
    return loss;
}

template <std::size_t kVectors>
double passOverCell(const RatingCell& cell, const RatingFactors& factors, const PassConstants& constants, bool movesUserTwice) {
    return movesUserTwice ? passOverCell<kVectors, true>(cell, factors, constants)
                          : passOverCell<kVectors, false>(cell, factors, constants);
}

double sgdOverCellVectors(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step) {
    PassConstants constants{step.learningRate,
                            1.0F - step.learningRate * step.regularisation,
                            1.0F - step.learningRate * step.biasRegularisation,
                            {1.0F, 1.0F, 1.0F, 1.0F, 1.0F}};
    for (std::uint32_t k = 1; k <= kGroup; ++k) constants.keepUser[k] = constants.keepUser[k - 1] * constants.keep;
    switch (factors.stride / kLanes) {
        case 1: return passOverCell<1>(cell, factors, constants, step.movesUserTwice);
        case 2: return passOverCell<2>(cell, factors, constants, step.movesUserTwice);
        case 4: return passOverCell<4>(cell, factors, constants, step.movesUserTwice);
        case 8: return passOverCell<8>(cell, factors, constants, step.movesUserTwice);
        default: return passOverCell<0>(cell, factors, constants, step.movesUserTwice);
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(sgdOverCellVectors);

double sgdOverCell(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step) {
    return HWY_DYNAMIC_DISPATCH(sgdOverCellVectors)(cell, factors, step);
}

}  // namespace tastescope
#endif
