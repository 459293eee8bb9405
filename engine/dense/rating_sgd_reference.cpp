#include <algorithm>
#include <array>
#include <vector>

#include "engine/dense/rating_sgd.h"

namespace tastescope {
namespace {

constexpr std::uint32_t kGroup = 4;

float ratingAt(const RatingCell& cell, std::size_t place) {
    return cell.values != nullptr ? cell.values[place] : cell.valueOfCode[cell.packed[place] >> RatingCell::kItemBits];
}

/// One group of up to four ratings of one user. Returns their squared errors' sum.
double groupStep(const RatingCell& cell, std::size_t first, std::uint32_t count, std::uint32_t userRow,
                 const RatingFactors& factors, const RatingStep& step) {
    float* p = factors.userFactors + userRow * factors.stride;
    float& userBias = factors.userBiases[userRow];
    std::array<float, kGroup> errors{};
    double loss = 0.0;
    for (std::uint32_t k = 0; k < count; ++k) {
        const std::uint32_t item = cell.packed[first + k] & RatingCell::kItemMask;
        const float* q = factors.itemFactors + item * factors.stride;
        float dot = 0.0F;
        for (std::size_t f = 0; f < factors.stride; ++f) dot += p[f] * q[f];
        errors[k] = ratingAt(cell, first + k) - userBias - factors.itemBiases[item] - dot;
        loss += static_cast<double>(errors[k]) * static_cast<double>(errors[k]);
    }
    const float keep = 1.0F - step.learningRate * step.regularisation;
    const float keepBias = 1.0F - step.learningRate * step.biasRegularisation;
    float keepUser = 1.0F;
    for (std::uint32_t k = 0; k < count; ++k) keepUser *= keep;
    std::vector<float> gradient(factors.stride, 0.0F);
    for (std::uint32_t k = 0; k < count; ++k) {
        const std::uint32_t item = cell.packed[first + k] & RatingCell::kItemMask;
        float* q = factors.itemFactors + item * factors.stride;
        const float scaled = step.learningRate * errors[k];
        for (std::size_t f = 0; f < factors.stride; ++f) {
            gradient[f] += (step.movesUserTwice ? 2.0F : 1.0F) * scaled * q[f];
            q[f] = keep * q[f] + scaled * p[f];
        }
        factors.itemBiases[item] = keepBias * factors.itemBiases[item] + scaled;
        userBias = keepBias * userBias + scaled;
    }
    for (std::size_t f = 0; f < factors.stride; ++f) p[f] = keepUser * p[f] + gradient[f];
    return loss;
}

}  // namespace

double sgdOverCellReference(const RatingCell& cell, const RatingFactors& factors, const RatingStep& step) {
    double loss = 0.0;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        for (std::uint32_t done = 0; done < segment.count; done += kGroup) {
            const std::uint32_t count = std::min(kGroup, segment.count - done);
            loss += groupStep(cell, place, count, segment.userRow, factors, step);
            place += count;
        }
    }
    return loss;
}

}  // namespace tastescope
