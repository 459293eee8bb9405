#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "engine/dense/pairwise_sgd.h"

namespace tastescope {
namespace {

constexpr std::uint32_t kGroup = 4;

double score(const float* p, std::uint32_t item, const RatingFactors& factors) {
    double sum = static_cast<double>(factors.itemBiases[item]);
    for (std::size_t f = 0; f < factors.stride; ++f)
        sum += static_cast<double>(p[f]) * static_cast<double>(factors.itemFactors[item * factors.stride + f]);
    return sum;
}

/// Moves the two items of a pair, and adds the user's step to `gradient`.
void movePair(const float* p, std::uint32_t positive, std::uint32_t negative, double error, const RatingFactors& factors,
              const RatingStep& step, std::vector<float>& gradient) {
    const float keep = 1.0F - step.learningRate * step.regularisation;
    const float keepBias = 1.0F - step.learningRate * step.biasRegularisation;
    const float scaled = step.learningRate * static_cast<float>(error);
    float* i = factors.itemFactors + positive * factors.stride;
    float* j = factors.itemFactors + negative * factors.stride;
    for (std::size_t f = 0; f < factors.stride; ++f) {
        gradient[f] += scaled * (i[f] - j[f]);
        i[f] = keep * i[f] + scaled * p[f];
        j[f] = keep * j[f] - scaled * p[f];
    }
    factors.itemBiases[positive] = keepBias * factors.itemBiases[positive] + scaled;
    factors.itemBiases[negative] = keepBias * factors.itemBiases[negative] - scaled;
}

void moveUser(float* p, const std::vector<float>& gradient, std::uint32_t pairs, const RatingFactors& factors,
              const RatingStep& step) {
    const float keep = std::pow(1.0F - step.learningRate * step.regularisation, static_cast<float>(pairs));
    for (std::size_t f = 0; f < factors.stride; ++f) p[f] = keep * p[f] + gradient[f];
}

}  // namespace

double bprOverCellReference(const PairCell& cell, const RatingFactors& factors, const RatingStep& step) {
    double loss = 0.0;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        float* p = factors.userFactors + segment.userRow * factors.stride;
        for (std::uint32_t done = 0; done < segment.count; done += kGroup) {
            const std::uint32_t count = std::min(kGroup, segment.count - done);
            std::array<double, kGroup> errors{};
            for (std::uint32_t k = 0; k < count; ++k) {
                const double x =
                    score(p, cell.positives[place + k], factors) - score(p, cell.candidates[place + k], factors);
                errors[k] = 1.0 / (1.0 + std::exp(x));
                loss += std::log1p(std::exp(-x));
            }
            std::vector<float> gradient(factors.stride, 0.0F);
            for (std::uint32_t k = 0; k < count; ++k)
                movePair(p, cell.positives[place + k], cell.candidates[place + k], errors[k], factors, step, gradient);
            moveUser(p, gradient, count, factors, step);
            place += count;
        }
    }
    return loss;
}

double warpOverCellReference(const PairCell& cell, const RatingFactors& factors, const RatingStep& step, float rankScale) {
    double loss = 0.0;
    std::size_t place = 0;
    for (const RatingSegment& segment : cell.segments) {
        float* p = factors.userFactors + segment.userRow * factors.stride;
        for (std::uint32_t done = 0; done < segment.count; ++done, ++place) {
            const std::uint32_t positive = cell.positives[place];
            const double own = score(p, positive, factors);
            for (std::size_t n = 1; n <= cell.candidateCount; ++n) {
                const std::uint32_t negative = cell.candidates[place * cell.candidateCount + n - 1];
                const double margin = 1.0 - (own - score(p, negative, factors));
                if (margin <= 0.0) continue;
                const double error = std::log(std::max(1.0, std::floor(static_cast<double>(rankScale) / static_cast<double>(n))));
                std::vector<float> gradient(factors.stride, 0.0F);
                movePair(p, positive, negative, error, factors, step, gradient);
                moveUser(p, gradient, 1, factors, step);
                loss += error * margin;
                break;
            }
        }
    }
    return loss;
}

}  // namespace tastescope
