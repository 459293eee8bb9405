#include "engine/evaluation/user_auc.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace tastescope {
namespace {

constexpr float kNoScore = -std::numeric_limits<float>::infinity();

/// Candidates below and level with a score. Plain sums, so that the compiler makes vectors of them.
struct Standing {
    std::uint32_t below = 0;
    std::uint32_t level = 0;
};

Standing standingOf(float score, std::span<const float> others) {
    Standing standing;
    for (const float other : others) {
        standing.below += other < score ? 1U : 0U;
        standing.level += other == score ? 1U : 0U;
    }
    return standing;
}

}  // namespace

double userAuc(std::span<const float> scores, std::span<const std::uint32_t> relevant) {
    std::vector<float> others;
    others.reserve(scores.size());
    for (std::size_t item = 0; item < scores.size(); ++item)
        if (scores[item] > kNoScore && !std::binary_search(relevant.begin(), relevant.end(), static_cast<std::uint32_t>(item)))
            others.push_back(scores[item]);
    if (relevant.empty() || others.empty()) return std::numeric_limits<double>::quiet_NaN();
    double sum = 0.0;
    for (const std::uint32_t item : relevant) {
        if (item >= scores.size() || !(scores[item] > kNoScore)) continue;
        const Standing standing = standingOf(scores[item], others);
        sum += static_cast<double>(standing.below) + 0.5 * static_cast<double>(standing.level);
    }
    return sum / (static_cast<double>(relevant.size()) * static_cast<double>(others.size()));
}

}  // namespace tastescope
