#include "engine/models/slim_column.h"

#include <algorithm>
#include <cmath>

#include "engine/dense/scaled_rows.h"

namespace tastescope {
namespace {

constexpr double kTolerance = 1e-4;

}  // namespace

SlimColumn::SlimColumn(const FactorMatrix& gram, std::size_t size, SlimPenalties penalties, std::size_t candidates)
    : gram_(gram), size_(size), penalties_(penalties), limit_(candidates) {}

const std::vector<std::pair<std::uint32_t, float>>& SlimColumn::solve(std::size_t column) {
    chooseCandidates(column);
    gatherGram();
    slope_.resize(candidates_.size());
    for (std::size_t k = 0; k < candidates_.size(); ++k) slope_[k] = gramAt(candidates_[k], column);
    weights_.assign(candidates_.size(), 0.0F);
    for (std::size_t done = 0; done < kSlimPasses; ++done) {
        double largest = 0.0;
        if (pass(largest) <= kTolerance * largest) break;
    }
    result_.clear();
    for (std::size_t k = 0; k < candidates_.size(); ++k)
        if (weights_[k] != 0.0F) result_.emplace_back(candidates_[k], weights_[k]);
    return result_;
}

/// The items most like `column` by cosine, among those that could have a weight: with G and w non-negative a weight stays zero
/// where G_ki is not above l1.
void SlimColumn::chooseCandidates(std::size_t column) {
    ranked_.clear();
    for (std::size_t item = 0; item < size_; ++item) {
        const float together = gramAt(item, column);
        if (item == column || !(static_cast<double>(together) > penalties_.l1)) continue;
        ranked_.emplace_back(together / std::sqrt(gramAt(item, item)), static_cast<std::uint32_t>(item));
    }
    if (ranked_.size() > limit_) {
        const auto more = [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; };
        std::nth_element(ranked_.begin(), ranked_.begin() + static_cast<std::ptrdiff_t>(limit_), ranked_.end(), more);
        ranked_.resize(limit_);
    }
    candidates_.clear();
    for (const auto& [similarity, item] : ranked_) candidates_.push_back(item);
    std::ranges::sort(candidates_);
}

void SlimColumn::gatherGram() {
    const std::size_t count = candidates_.size();
    between_.resize(count * count);
    for (std::size_t a = 0; a < count; ++a) {
        const float* row = gram_.row(candidates_[a]).data();
        for (std::size_t b = 0; b <= a; ++b) between_[a * count + b] = between_[b * count + a] = row[candidates_[b]];
    }
}

/// One pass over the candidates. Returns the largest move, and in `largest` the largest weight.
double SlimColumn::pass(double& largest) {
    const std::size_t count = candidates_.size();
    double moved = 0.0;
    for (std::size_t k = 0; k < count; ++k) {
        const float* row = between_.data() + k * count;
        const double own = static_cast<double>(row[k]);
        const double old = static_cast<double>(weights_[k]);
        const double without = static_cast<double>(slope_[k]) + own * old;
        const double better = std::max(0.0, without - penalties_.l1) / (own + penalties_.l2);
        largest = std::max(largest, better);
        const auto step = static_cast<float>(better - old);
        if (step == 0.0F) continue;
        weights_[k] = static_cast<float>(better);
        moved = std::max(moved, std::abs(better - old));
        addScaled(-step, {row, count}, slope_);
    }
    return moved;
}

}  // namespace tastescope
