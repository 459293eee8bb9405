#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "engine/dense/logistic_sgd.h"

namespace tastescope {
namespace {

constexpr std::uint32_t kGroup = 4;

float targetAt(const RatingCell& cell, std::size_t place) {
    return cell.values != nullptr ? cell.values[place] : cell.valueOfCode[cell.packed[place] >> RatingCell::kItemBits];
}

/// One group of up to four samples of one user. Returns their losses' sums.
LogisticLoss groupStep(const RatingCell& cell, std::size_t first, std::uint32_t count, std::uint32_t userRow,
                 const RatingFactors& factors, const RatingStep& step, float& bias) {
    float* p = factors.userFactors + userRow * factors.stride;
    float& userBias = factors.userBiases[userRow];
    std::array<float, kGroup> errors{};
    LogisticLoss loss;
    for (std::uint32_t k = 0; k < count; ++k) {
        const std::uint32_t item = cell.packed[first + k] & RatingCell::kItemMask;
        double z = static_cast<double>(bias + userBias + factors.itemBiases[item]);
        for (std::size_t f = 0; f < factors.stride; ++f)
            z += static_cast<double>(p[f]) * static_cast<double>(factors.itemFactors[item * factors.stride + f]);
        const auto target = static_cast<double>(targetAt(cell, first + k));
        errors[k] = static_cast<float>(target - 1.0 / (1.0 + std::exp(-z)));
        loss.crossEntropy += std::max(z, 0.0) - target * z + std::log1p(std::exp(-std::abs(z)));
        loss.squares += static_cast<double>(errors[k]) * static_cast<double>(errors[k]);
    }
    const float keep = 1.0F - step.learningRate * step.regularisation;
    const float keepBias = 1.0F - step.learningRate * step.biasRegularisation;
    float keepUser = 1.0F;
    std::vector<float> gradient(factors.stride, 0.0F);
    for (std::uint32_t k = 0; k < count; ++k) {
        const std::uint32_t item = cell.packed[first + k] & RatingCell::kItemMask;
        float* q = factors.itemFactors + item * factors.stride;
        const float scaled = step.learningRate * errors[k];
        for (std::size_t f = 0; f < factors.stride; ++f) {
            gradient[f] += scaled * q[f];
            q[f] = keep * q[f] + scaled * p[f];
        }
        keepUser *= keep;
        factors.itemBiases[item] = keepBias * factors.itemBiases[item] + scaled;
        userBias = keepBias * userBias + scaled;
        bias = keepBias * bias + scaled;
    }
    for (std::size_t f = 0; f < factors.stride; ++f) p[f] = keepUser * p[f] + gradient[f];
    return loss;
}

}  // namespace

LogisticLoss logisticSgdOverCellReference(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step, float& bias) {
    LogisticLoss loss;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        for (std::uint32_t done = 0; done < segment.count; done += kGroup) {
            const std::uint32_t count = std::min(kGroup, segment.count - done);
            const LogisticLoss group = groupStep(cell, place, count, segment.userRow, factors, step, bias);
            loss.crossEntropy += group.crossEntropy;
            loss.squares += group.squares;
            place += count;
        }
    }
    return loss;
}

}  // namespace tastescope
