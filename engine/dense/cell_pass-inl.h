// The pass of stochastic gradient descent over a cell that the losses share. Compiled once for every instruction set, so its
// guard is Highway's toggle and not #pragma once.
#if defined(TASTESCOPE_CELL_PASS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef TASTESCOPE_CELL_PASS_INL_H
#undef TASTESCOPE_CELL_PASS_INL_H
#else
#define TASTESCOPE_CELL_PASS_INL_H
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <hwy/cache_control.h>
#include <hwy/highway.h>

#include "engine/core/rating_cell.h"
#include "engine/dense/rating_sgd.h"
#include "engine/dense/user_row-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kPrefetchAhead = 8;

struct Group {
    float* q[kGroup];
    float errors[kGroup];
    std::uint32_t items[kGroup];
};

/// Errors of kCount ratings of one user. Returns the sum of their losses.
template <std::uint32_t kCount, std::size_t kVectors, class Loss>
HWY_INLINE float groupErrors(const UserRow<kVectors>& user, const RatingCell& cell, std::size_t place, float userBias,
                             const RatingFactors& factors, Loss& loss, Group& group) {
    const std::size_t vectors = UserRow<kVectors>::count(factors.stride);
    Vector dots[kGroup] = {hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes())};
    float ratings[kGroup] = {};
    float itemBiases[kGroup] = {};
    for (std::uint32_t k = 0; k < kCount; ++k) {
        const std::uint32_t packed = cell.packed[place + k];
        group.items[k] = packed & RatingCell::kItemMask;
        group.q[k] = factors.itemFactors + group.items[k] * factors.stride;
        ratings[k] = cell.values != nullptr ? cell.values[place + k] : cell.valueOfCode[packed >> RatingCell::kItemBits];
        itemBiases[k] = factors.itemBiases[group.items[k]];
    }
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector p = user.get(v);
        for (std::uint32_t k = 0; k < kCount; ++k)
            dots[k] = hn::MulAdd(p, hn::Load(Lanes(), group.q[k] + v * kLanes), dots[k]);
    }
    HWY_ALIGN float sums[kGroup];
    sumFour(Lanes(), dots, sums);
    return loss.template errors<kCount>(ratings, userBias, itemBiases, sums, group.errors);
}

/// The constants of a pass, worked out once.
struct PassConstants {
    float learningRate;
    float keep;         // 1 − ηλ
    float keepBias;     // 1 − ηλ_b
    float keepUser[kGroup + 1];  // keep to the power of the ratings in the group
};

template <std::uint32_t kCount, std::size_t kVectors, class Loss>
HWY_INLINE float groupStep(UserRow<kVectors>& user, const RatingCell& cell, std::size_t place, float& userBias,
                           const RatingFactors& factors, const PassConstants& constants, Loss& loss) {
    Group group;
    const float lossSum = groupErrors<kCount>(user, cell, place, userBias, factors, loss, group);
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
            updated = hn::MulAdd(scaled[k], Loss::kMovesUserTwice ? hn::Add(q, q) : q, updated);
            hn::Store(hn::MulAdd(scaled[k], p, hn::Mul(keep, q)), Lanes(), place_k);
        }
        user.set(v, updated);
    }
    return lossSum;
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

template <std::size_t kVectors, class Loss>
double passOverCell(const RatingCell& cell, const RatingFactors& factors, const PassConstants& constants, Loss& loss) {
    double lossSum = 0.0;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        UserRow<kVectors> user(factors.userFactors + segment.userRow * factors.stride, factors.stride);
        float userBias = factors.userBiases[segment.userRow];
        std::uint32_t left = segment.count;
        for (; left >= kGroup; left -= kGroup, place += kGroup) {
            prefetchItems(cell, place, factors);
            lossSum += static_cast<double>(groupStep<kGroup>(user, cell, place, userBias, factors, constants, loss));
        }
        prefetchItems(cell, place, factors);
        if (left == 3) lossSum += static_cast<double>(groupStep<3>(user, cell, place, userBias, factors, constants, loss));
        if (left == 2) lossSum += static_cast<double>(groupStep<2>(user, cell, place, userBias, factors, constants, loss));
        if (left == 1) lossSum += static_cast<double>(groupStep<1>(user, cell, place, userBias, factors, constants, loss));
        place += left;
        user.writeBack();
        factors.userBiases[segment.userRow] = userBias;
    }
    return lossSum;
}

/// One pass of stochastic gradient descent over a cell, for any loss of a sum of biases and a dot product. A Loss has
///     template <std::uint32_t kCount>
///     float errors(const float* targets, float userBias, const float* itemBiases, const float* dots, float* errors);
/// which writes minus the loss's derivatives by the sum, and returns the losses' sum, and kMovesUserTwice (see RatingStep). Returns the sum over the cell.
template <class Loss>
double passOverCell(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step, Loss& loss) {
    PassConstants constants{step.learningRate,
                            1.0F - step.learningRate * step.regularisation,
                            1.0F - step.learningRate * step.biasRegularisation,
                            {1.0F, 1.0F, 1.0F, 1.0F, 1.0F}};
    for (std::uint32_t k = 1; k <= kGroup; ++k) constants.keepUser[k] = constants.keepUser[k - 1] * constants.keep;
    switch (factors.stride / kLanes) {
        case 1: return passOverCell<1>(cell, factors, constants, loss);
        case 2: return passOverCell<2>(cell, factors, constants, loss);
        case 4: return passOverCell<4>(cell, factors, constants, loss);
        case 8: return passOverCell<8>(cell, factors, constants, loss);
        default: return passOverCell<0>(cell, factors, constants, loss);
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
