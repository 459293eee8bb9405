#include "engine/dense/logistic_sgd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/logistic_sgd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

#include "engine/dense/cell_pass-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

/// Cross-entropy of targets in [0, 1], with a bias of all samples that learns too.
class CrossEntropy {
  public:
    static constexpr bool kMovesUserTwice = false;

    CrossEntropy(float bias, const RatingStep& step)
        : bias_(bias), learningRate_(step.learningRate), keep_(1.0F - step.learningRate * step.biasRegularisation) {}

    float bias() const { return bias_; }
    double squares() const { return squares_; }

    template <std::uint32_t kCount>
    HWY_INLINE float errors(const float* targets, float userBias, const float* itemBiases, const float* dots, float* errors) {
        HWY_ALIGN float sums[kGroup] = {};
        HWY_ALIGN float losses[kGroup];
        HWY_ALIGN float allErrors[kGroup];
        for (std::uint32_t k = 0; k < kCount; ++k) sums[k] = bias_ + userBias + itemBiases[k] + dots[k];
        const hn::CappedTag<float, kGroup> four;
        const auto one = hn::Set(four, 1.0F);
        for (std::size_t k = 0; k < kGroup; k += hn::Lanes(four)) {
            const auto z = hn::Load(four, sums + k);
            const auto target = hn::LoadU(four, targets + k);
            // With x = e^−|z|: σ(|z|) = 1 / (1 + x), and the loss is max(z, 0) − t z + log(1 + x). Nothing overflows.
            const auto x = hn::Exp(four, hn::Neg(hn::Abs(z)));
            const auto large = hn::Div(one, hn::Add(one, x));
            const auto sigmoid = hn::IfThenElse(hn::Lt(z, hn::Zero(four)), hn::Mul(x, large), large);
            hn::Store(hn::Sub(target, sigmoid), four, allErrors + k);
            const auto hinge = hn::Sub(hn::Max(z, hn::Zero(four)), hn::Mul(target, z));
            hn::Store(hn::Add(hinge, hn::Log1p(four, x)), four, losses + k);
        }
        float loss = 0.0F;
        float squares = 0.0F;
        for (std::uint32_t k = 0; k < kCount; ++k) {
            errors[k] = allErrors[k];
            loss += losses[k];
            squares += errors[k] * errors[k];
            bias_ = keep_ * bias_ + learningRate_ * errors[k];
        }
        squares_ += static_cast<double>(squares);
        return loss;
    }

  private:
    float bias_;
    float learningRate_;
    float keep_;
    double squares_ = 0.0;
};

LogisticLoss logisticSgdOverCellVectors(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step, float& bias) {
    CrossEntropy loss(bias, step);
    const double sum = passOverCell(cell, factors, step, loss);
    bias = loss.bias();
    return {sum, loss.squares()};
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(logisticSgdOverCellVectors);

LogisticLoss logisticSgdOverCell(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step, float& bias) {
    return HWY_DYNAMIC_DISPATCH(logisticSgdOverCellVectors)(cell, factors, step, bias);
}

}  // namespace tastescope
#endif
