#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace tastescope {

/// One step of Adam for a row: the rate with both bias corrections in it, and what of the gradient goes into the two moments. Shares, not
/// decays: 0.999 as a float is off by 1.3e-8, which a memory of a thousand steps makes 1.3e-5.
struct AdamStep {
    float rate = 0.0F;         // α_t = η √(1 − β2^t) / (1 − β1^t)
    float meanShare = 0.0F;    // 1 − β1
    float squareShare = 0.0F;  // 1 − β2
    float epsilon = 0.0F;
};

/// What the steps of a gap, in which a row had no gradient, do to it all together: see nn/adam_clock.h.
struct AdamGap {
    static constexpr std::size_t kTerms = 4;
    std::array<float, kTerms> movement{};  // coefficients of the powers of u = ε / (√v + ε)
    float meanDecay = 1.0F;                // β1 to the power of the steps
    float squareDecay = 1.0F;              // β2 likewise
    float epsilon = 0.0F;
};

/// A rating of a mini-batch: where its two rows stand and where their gradients are gathered.
struct RatedPair {
    const float* user = nullptr;
    const float* item = nullptr;
    float* userGradient = nullptr;
    float* itemGradient = nullptr;
    float target = 0.0F;
};

// A row under Adam is 3 · stride floats: the values x, the means m of its gradients, the means v of their squares. `stride` is a multiple of
// FactorMatrix::kRowAlignment, rows and gradients are aligned to 64 bytes.

/// x −= m / (√v + ε) · (M0 + M1 u + M2 u² + M3 u³), then both moments decay. Cost: O(stride).
void passAdamGap(float* row, std::size_t stride, const AdamGap& gap);

/// m += (1 − β1) (g − m), v += (1 − β2) (g² − v), x −= α m / (√v + ε). Cost: O(stride).
void stepAdamRow(float* row, const float* gradient, std::size_t stride, const AdamStep& step);

/// For every pair in order, with e = target − user · item: userGradient += −scale e item + shrink user, and the item's likewise.
/// Returns the sum of e². Cost: O(pairs · stride).
double gatherPairGradients(std::span<const RatedPair> pairs, std::size_t stride, float scale, float shrink);

/// sums[j] = Σ_k factors[k] · weights[j · weightStride + k] over k < count. The weights are aligned to 64 bytes, weightStride is a multiple of 16, and both
/// arrays may be read up to the next multiple of 16 behind `count`. Cost: O(count).
std::array<float, AdamGap::kTerms> sumGapTerms(const float* factors, const float* weights, std::size_t weightStride,
                                               std::size_t count);

// The same in plain loops, for tests; equal to rounding.
void passAdamGapReference(float* row, std::size_t stride, const AdamGap& gap);
void stepAdamRowReference(float* row, const float* gradient, std::size_t stride, const AdamStep& step);
double gatherPairGradientsReference(std::span<const RatedPair> pairs, std::size_t stride, float scale, float shrink);
std::array<float, AdamGap::kTerms> sumGapTermsReference(const float* factors, const float* weights, std::size_t weightStride,
                                                        std::size_t count);

}  // namespace tastescope
