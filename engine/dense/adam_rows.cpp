#include "engine/dense/adam_rows.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/adam_rows.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

#include "engine/dense/row_products-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

void passAdamGapVectors(float* row, std::size_t stride, const AdamGap& gap) {
    const FloatTag tag;
    const auto epsilon = hn::Set(tag, gap.epsilon);
    const auto one = hn::Set(tag, 1.0F);
    const auto meanDecay = hn::Set(tag, gap.meanDecay);
    const auto squareDecay = hn::Set(tag, gap.squareDecay);
    for (std::size_t k = 0; k < stride; k += hn::Lanes(tag)) {
        float* const values = row + k;
        float* const means = values + stride;
        float* const squares = means + stride;
        const auto mean = hn::Load(tag, means);
        const auto square = hn::Load(tag, squares);
        const auto inverse = hn::Div(one, hn::Add(hn::Sqrt(square), epsilon));
        const auto u = hn::Mul(epsilon, inverse);
        auto movement = hn::MulAdd(u, hn::Set(tag, gap.movement[3]), hn::Set(tag, gap.movement[2]));
        movement = hn::MulAdd(u, movement, hn::Set(tag, gap.movement[1]));
        movement = hn::MulAdd(u, movement, hn::Set(tag, gap.movement[0]));
        hn::Store(hn::NegMulAdd(hn::Mul(mean, inverse), movement, hn::Load(tag, values)), tag, values);
        hn::Store(hn::Mul(mean, meanDecay), tag, means);
        hn::Store(hn::Mul(square, squareDecay), tag, squares);
    }
}

void stepAdamRowVectors(float* row, const float* gradient, std::size_t stride, const AdamStep& step) {
    const FloatTag tag;
    const auto epsilon = hn::Set(tag, step.epsilon);
    const auto rate = hn::Set(tag, step.rate);
    const auto meanShare = hn::Set(tag, step.meanShare);
    const auto squareShare = hn::Set(tag, step.squareShare);
    for (std::size_t k = 0; k < stride; k += hn::Lanes(tag)) {
        float* const values = row + k;
        float* const means = values + stride;
        float* const squares = means + stride;
        const auto g = hn::Load(tag, gradient + k);
        const auto oldMean = hn::Load(tag, means);
        const auto oldSquare = hn::Load(tag, squares);
        const auto mean = hn::MulAdd(meanShare, hn::Sub(g, oldMean), oldMean);
        const auto square = hn::MulAdd(squareShare, hn::MulSub(g, g, oldSquare), oldSquare);
        hn::Store(mean, tag, means);
        hn::Store(square, tag, squares);
        const auto movement = hn::Div(hn::Mul(rate, mean), hn::Add(hn::Sqrt(square), epsilon));
        hn::Store(hn::Sub(hn::Load(tag, values), movement), tag, values);
    }
}

double gatherPairGradientsVectors(std::span<const RatedPair> pairs, std::size_t stride, float scale, float shrink) {
    const FloatTag tag;
    const auto shrinkVector = hn::Set(tag, shrink);
    double loss = 0.0;
    for (const RatedPair& pair : pairs) {
        RowProducts<1> products;
        products.add(pair.user, 0, pair.item, stride);
        const float error = pair.target - products.sum(0);
        loss += static_cast<double>(error) * static_cast<double>(error);
        const auto scaled = hn::Set(tag, scale * error);
        for (std::size_t k = 0; k < stride; k += hn::Lanes(tag)) {
            const auto user = hn::Load(tag, pair.user + k);
            const auto item = hn::Load(tag, pair.item + k);
            const auto userGradient = hn::MulAdd(shrinkVector, user, hn::Load(tag, pair.userGradient + k));
            const auto itemGradient = hn::MulAdd(shrinkVector, item, hn::Load(tag, pair.itemGradient + k));
            hn::Store(hn::NegMulAdd(scaled, item, userGradient), tag, pair.userGradient + k);
            hn::Store(hn::NegMulAdd(scaled, user, itemGradient), tag, pair.itemGradient + k);
        }
    }
    return loss;
}

void sumGapTermsVectors(const float* factors, const float* weights, std::size_t weightStride, std::size_t count, float* sums) {
    const FloatTag tag;
    const std::size_t lanes = hn::Lanes(tag);
    FloatVector totals[AdamGap::kTerms];
    for (FloatVector& total : totals) total = hn::Zero(tag);
    for (std::size_t k = 0; k < count; k += lanes) {
        const auto factor = hn::IfThenElseZero(hn::FirstN(tag, count - k), hn::LoadU(tag, factors + k));
        for (std::size_t term = 0; term < AdamGap::kTerms; ++term)
            totals[term] = hn::MulAdd(factor, hn::Load(tag, weights + term * weightStride + k), totals[term]);
    }
    for (std::size_t term = 0; term < AdamGap::kTerms; ++term) sums[term] = hn::GetLane(hn::SumOfLanes(tag, totals[term]));
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(passAdamGapVectors);
HWY_EXPORT(stepAdamRowVectors);
HWY_EXPORT(gatherPairGradientsVectors);
HWY_EXPORT(sumGapTermsVectors);

void passAdamGap(float* row, std::size_t stride, const AdamGap& gap) {
    HWY_DYNAMIC_DISPATCH(passAdamGapVectors)(row, stride, gap);
}

void stepAdamRow(float* row, const float* gradient, std::size_t stride, const AdamStep& step) {
    HWY_DYNAMIC_DISPATCH(stepAdamRowVectors)(row, gradient, stride, step);
}

double gatherPairGradients(std::span<const RatedPair> pairs, std::size_t stride, float scale, float shrink) {
    return HWY_DYNAMIC_DISPATCH(gatherPairGradientsVectors)(pairs, stride, scale, shrink);
}

std::array<float, AdamGap::kTerms> sumGapTerms(const float* factors, const float* weights, std::size_t weightStride,
                                               std::size_t count) {
    std::array<float, AdamGap::kTerms> sums;
    HWY_DYNAMIC_DISPATCH(sumGapTermsVectors)(factors, weights, weightStride, count, sums.data());
    return sums;
}

}  // namespace tastescope
#endif
