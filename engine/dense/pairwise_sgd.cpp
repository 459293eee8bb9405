#include "engine/dense/pairwise_sgd.h"

#include <algorithm>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/pairwise_sgd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

#include "engine/dense/user_row-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

struct PairConstants {
    float learningRate;
    float keep;                  // 1 − ηλ
    float keepBias;              // 1 − ηλ_b
    float keepUser[kGroup + 1];  // keep to the power of the pairs in the group

    explicit PairConstants(const RatingStep& step)
        : learningRate(step.learningRate),
          keep(1.0F - step.learningRate * step.regularisation),
          keepBias(1.0F - step.learningRate * step.biasRegularisation),
          keepUser{1.0F, 1.0F, 1.0F, 1.0F, 1.0F} {
        for (std::uint32_t k = 1; k <= kGroup; ++k) keepUser[k] = keepUser[k - 1] * keep;
    }
};

/// Moves one user and kCount pairs of items by their errors.
template <std::uint32_t kCount, std::size_t kVectors>
HWY_INLINE void movePairs(UserRow<kVectors>& user, const std::uint32_t* positives, const std::uint32_t* negatives,
                          const float* errors, const RatingFactors& factors, const PairConstants& constants) {
    float* liked[kCount];
    float* other[kCount];
    Vector scaled[kCount];
    for (std::uint32_t k = 0; k < kCount; ++k) {
        liked[k] = factors.itemFactors + positives[k] * factors.stride;
        other[k] = factors.itemFactors + negatives[k] * factors.stride;
        const float step = constants.learningRate * errors[k];
        scaled[k] = hn::Set(Lanes(), step);
        float& likedBias = factors.itemBiases[positives[k]];
        likedBias = constants.keepBias * likedBias + step;
        float& otherBias = factors.itemBiases[negatives[k]];
        otherBias = constants.keepBias * otherBias - step;
    }
    const Vector keep = hn::Set(Lanes(), constants.keep);
    const Vector keepUser = hn::Set(Lanes(), constants.keepUser[kCount]);
    const std::size_t vectors = UserRow<kVectors>::count(factors.stride);
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector p = user.get(v);
        Vector updated = hn::Mul(keepUser, p);
        for (std::uint32_t k = 0; k < kCount; ++k) {
            const Vector i = hn::Load(Lanes(), liked[k] + v * kLanes);
            const Vector j = hn::Load(Lanes(), other[k] + v * kLanes);
            updated = hn::MulAdd(scaled[k], hn::Sub(i, j), updated);
            hn::Store(hn::MulAdd(scaled[k], p, hn::Mul(keep, i)), Lanes(), liked[k] + v * kLanes);
            hn::Store(hn::NegMulAdd(scaled[k], p, hn::Mul(keep, j)), Lanes(), other[k] + v * kLanes);
        }
        user.set(v, updated);
    }
}

template <std::uint32_t kCount, std::size_t kVectors>
HWY_INLINE float bprStep(UserRow<kVectors>& user, const std::uint32_t* positives, const std::uint32_t* negatives,
                         const RatingFactors& factors, const PairConstants& constants) {
    const std::size_t vectors = UserRow<kVectors>::count(factors.stride);
    Vector dots[kGroup] = {hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes())};
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector p = user.get(v);
        for (std::uint32_t k = 0; k < kCount; ++k) {
            const Vector i = hn::Load(Lanes(), factors.itemFactors + positives[k] * factors.stride + v * kLanes);
            const Vector j = hn::Load(Lanes(), factors.itemFactors + negatives[k] * factors.stride + v * kLanes);
            dots[k] = hn::MulAdd(p, hn::Sub(i, j), dots[k]);
        }
    }
    HWY_ALIGN float differences[kGroup] = {};
    HWY_ALIGN float errors[kGroup];
    HWY_ALIGN float losses[kGroup];
    sumFour(Lanes(), dots, differences);
    for (std::uint32_t k = 0; k < kCount; ++k)
        differences[k] += factors.itemBiases[positives[k]] - factors.itemBiases[negatives[k]];
    const hn::CappedTag<float, kGroup> four;
    const auto one = hn::Set(four, 1.0F);
    for (std::size_t k = 0; k < kGroup; k += hn::Lanes(four)) {
        // With y = e^−|x|: σ(|x|) = 1 / (1 + y), and the loss is max(−x, 0) + log(1 + y). Nothing overflows.
        const auto x = hn::Load(four, differences + k);
        const auto y = hn::Exp(four, hn::Neg(hn::Abs(x)));
        const auto large = hn::Div(one, hn::Add(one, y));
        hn::Store(hn::IfThenElse(hn::Lt(x, hn::Zero(four)), large, hn::Mul(y, large)), four, errors + k);
        hn::Store(hn::Add(hn::Max(hn::Neg(x), hn::Zero(four)), hn::Log1p(four, y)), four, losses + k);
    }
    movePairs<kCount>(user, positives, negatives, errors, factors, constants);
    float loss = 0.0F;
    for (std::uint32_t k = 0; k < kCount; ++k) loss += losses[k];
    return loss;
}

template <std::size_t kVectors>
double bprPass(const PairCell& cell, const RatingFactors& factors, const PairConstants& constants) {
    double loss = 0.0;
    const std::uint32_t* positives = cell.positives;
    const std::uint32_t* negatives = cell.candidates;
    for (const RatingSegment& segment : cell.segments) {
        UserRow<kVectors> user(factors.userFactors + segment.userRow * factors.stride, factors.stride);
        std::uint32_t left = segment.count;
        for (; left >= kGroup; left -= kGroup, positives += kGroup, negatives += kGroup)
            loss += static_cast<double>(bprStep<kGroup>(user, positives, negatives, factors, constants));
        if (left == 3) loss += static_cast<double>(bprStep<3>(user, positives, negatives, factors, constants));
        if (left == 2) loss += static_cast<double>(bprStep<2>(user, positives, negatives, factors, constants));
        if (left == 1) loss += static_cast<double>(bprStep<1>(user, positives, negatives, factors, constants));
        positives += left;
        negatives += left;
        user.writeBack();
    }
    return loss;
}

/// Scores of the items with this user, for kCount items.
template <std::uint32_t kCount, std::size_t kVectors>
HWY_INLINE void scoreItems(const UserRow<kVectors>& user, const std::uint32_t* items, const RatingFactors& factors, float* scores) {
    const std::size_t vectors = UserRow<kVectors>::count(factors.stride);
    Vector dots[kGroup] = {hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes()), hn::Zero(Lanes())};
    for (std::size_t v = 0; v < vectors; ++v) {
        const Vector p = user.get(v);
        for (std::uint32_t k = 0; k < kCount; ++k)
            dots[k] = hn::MulAdd(p, hn::Load(Lanes(), factors.itemFactors + items[k] * factors.stride + v * kLanes), dots[k]);
    }
    HWY_ALIGN float sums[kGroup];
    sumFour(Lanes(), dots, sums);
    for (std::uint32_t k = 0; k < kCount; ++k) scores[k] = sums[k] + factors.itemBiases[items[k]];
}

template <std::size_t kVectors>
HWY_INLINE double warpStep(UserRow<kVectors>& user, const std::uint32_t positive, const std::uint32_t* candidates,
                           std::size_t candidateCount, const RatingFactors& factors, const PairConstants& constants,
                           float rankScale) {
    float own = 0.0F;
    scoreItems<1>(user, &positive, factors, &own);
    float scores[kGroup] = {};
    for (std::size_t first = 0; first < candidateCount; first += kGroup) {
        const std::size_t count = std::min<std::size_t>(kGroup, candidateCount - first);
        if (count == kGroup)
            scoreItems<kGroup>(user, candidates + first, factors, scores);
        else
            for (std::size_t k = 0; k < count; ++k) scoreItems<1>(user, candidates + first + k, factors, scores + k);
        for (std::size_t k = 0; k < count; ++k) {
            const float margin = 1.0F - (own - scores[k]);
            if (!(margin > 0.0F)) continue;
            const float rank = std::floor(rankScale / static_cast<float>(first + k + 1));
            const float error = rank > 1.0F ? std::log(rank) : 0.0F;
            movePairs<1>(user, &positive, candidates + first + k, &error, factors, constants);
            return static_cast<double>(error * margin);
        }
    }
    return 0.0;
}

template <std::size_t kVectors>
double warpPass(const PairCell& cell, const RatingFactors& factors, const PairConstants& constants, float rankScale) {
    double loss = 0.0;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        UserRow<kVectors> user(factors.userFactors + segment.userRow * factors.stride, factors.stride);
        for (std::uint32_t done = 0; done < segment.count; ++done, ++place)
            loss += warpStep(user, cell.positives[place], cell.candidates + place * cell.candidateCount, cell.candidateCount,
                             factors, constants, rankScale);
        user.writeBack();
    }
    return loss;
}

double bprOverCellVectors(const PairCell& cell, const RatingFactors& factors, const RatingStep& step) {
    const PairConstants constants(step);
    switch (factors.stride / kLanes) {
        case 1: return bprPass<1>(cell, factors, constants);
        case 2: return bprPass<2>(cell, factors, constants);
        case 4: return bprPass<4>(cell, factors, constants);
        case 8: return bprPass<8>(cell, factors, constants);
        default: return bprPass<0>(cell, factors, constants);
    }
}

double warpOverCellVectors(const PairCell& cell, const RatingFactors& factors, const RatingStep& step, float rankScale) {
    const PairConstants constants(step);
    switch (factors.stride / kLanes) {
        case 1: return warpPass<1>(cell, factors, constants, rankScale);
        case 2: return warpPass<2>(cell, factors, constants, rankScale);
        case 4: return warpPass<4>(cell, factors, constants, rankScale);
        case 8: return warpPass<8>(cell, factors, constants, rankScale);
        default: return warpPass<0>(cell, factors, constants, rankScale);
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(bprOverCellVectors);
HWY_EXPORT(warpOverCellVectors);

double bprOverCell(const PairCell& cell, const RatingFactors& factors, const RatingStep& step) {
    return HWY_DYNAMIC_DISPATCH(bprOverCellVectors)(cell, factors, step);
}

double warpOverCell(const PairCell& cell, const RatingFactors& factors, const RatingStep& step, float rankScale) {
    return HWY_DYNAMIC_DISPATCH(warpOverCellVectors)(cell, factors, step, rankScale);
}

}  // namespace tastescope
#endif
