#include <cmath>

#include "engine/dense/adam_rows.h"

namespace tastescope {

void passAdamGapReference(float* row, std::size_t stride, const AdamGap& gap) {
    for (std::size_t k = 0; k < stride; ++k) {
        float& value = row[k];
        float& mean = row[stride + k];
        float& square = row[2 * stride + k];
        const float u = gap.epsilon / (std::sqrt(square) + gap.epsilon);
        float movement = 0.0F;
        for (std::size_t term = AdamGap::kTerms; term-- > 0;) movement = movement * u + gap.movement[term];
        value -= mean / (std::sqrt(square) + gap.epsilon) * movement;
        mean *= gap.meanDecay;
        square *= gap.squareDecay;
    }
}

void stepAdamRowReference(float* row, const float* gradient, std::size_t stride, const AdamStep& step) {
    for (std::size_t k = 0; k < stride; ++k) {
        float& mean = row[stride + k];
        float& square = row[2 * stride + k];
        mean += step.meanShare * (gradient[k] - mean);
        square += step.squareShare * (gradient[k] * gradient[k] - square);
        row[k] -= step.rate * mean / (std::sqrt(square) + step.epsilon);
    }
}

double gatherPairGradientsReference(std::span<const RatedPair> pairs, std::size_t stride, float scale, float shrink) {
    double loss = 0.0;
    for (const RatedPair& pair : pairs) {
        float dot = 0.0F;
        for (std::size_t k = 0; k < stride; ++k) dot += pair.user[k] * pair.item[k];
        const float error = pair.target - dot;
        loss += static_cast<double>(error) * static_cast<double>(error);
        for (std::size_t k = 0; k < stride; ++k) {
            pair.userGradient[k] += shrink * pair.user[k] - scale * error * pair.item[k];
            pair.itemGradient[k] += shrink * pair.item[k] - scale * error * pair.user[k];
        }
    }
    return loss;
}

std::array<float, AdamGap::kTerms> sumGapTermsReference(const float* factors, const float* weights, std::size_t weightStride,
                                                        std::size_t count) {
    std::array<float, AdamGap::kTerms> sums{};
    for (std::size_t term = 0; term < sums.size(); ++term)
        for (std::size_t k = 0; k < count; ++k) sums[term] += factors[k] * weights[term * weightStride + k];
    return sums;
}

}  // namespace tastescope
