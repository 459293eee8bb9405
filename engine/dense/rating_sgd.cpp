#include "engine/dense/rating_sgd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/rating_sgd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "engine/dense/cell_pass-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

template <bool kTwice>
struct SquaredError {
    static constexpr bool kMovesUserTwice = kTwice;

    template <std::uint32_t kCount>
    HWY_INLINE float errors(const float* targets, float userBias, const float* itemBiases, const float* dots, float* errors) const {
        float loss = 0.0F;
        for (std::uint32_t k = 0; k < kCount; ++k) {
            errors[k] = targets[k] - userBias - itemBiases[k] - dots[k];
            loss += errors[k] * errors[k];
        }
        return loss;
    }
};

double sgdOverCellVectors(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step) {
    SquaredError<false> once;
    SquaredError<true> twice;
    return step.movesUserTwice ? passOverCell(cell, factors, step, twice) : passOverCell(cell, factors, step, once);
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
