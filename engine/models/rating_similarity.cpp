#include "engine/models/rating_similarity.h"

#include <algorithm>
#include <cmath>

namespace tastescope {
namespace {

/// Sums are floats: a variance below this part of its terms is none.
constexpr double kNoVariance = 1e-6;

double cosineOf(double xy, double xx, double yy) { return xx > 0.0 && yy > 0.0 ? xy / std::sqrt(xx * yy) : 0.0; }

double pearsonOf(const PairSums& sums) {
    const double xx = sums.count * sums.xx - sums.x * sums.x;
    const double yy = sums.count * sums.yy - sums.y * sums.y;
    if (xx <= kNoVariance * sums.count * sums.xx || yy <= kNoVariance * sums.count * sums.yy) return 0.0;
    return cosineOf(sums.count * sums.xy - sums.x * sums.y, xx, yy);
}

double unshrunk(RatingSimilarity similarity, const PairSums& sums, double xCount, double yCount) {
    switch (similarity) {
        case RatingSimilarity::cosine:
        case RatingSimilarity::adjustedCosine:
        case RatingSimilarity::pearsonBaseline: return cosineOf(sums.xy, sums.xx, sums.yy);
        case RatingSimilarity::pearson: return pearsonOf(sums);
        case RatingSimilarity::msd: return 1.0 / (1.0 + std::max(0.0, sums.xx + sums.yy - 2.0 * sums.xy) / sums.count);
        case RatingSimilarity::jaccard: return sums.count / (xCount + yCount - sums.count);
    }
    return 0.0;
}

}  // namespace

double ratingSimilarity(const RatingSimilarityOptions& options, const PairSums& sums, double xCount, double yCount) {
    if (sums.count < std::max(1.0, options.minimumSupport)) return 0.0;
    const double shrunk = options.shrinkage == 0.0 ? 1.0 : (sums.count - 1.0) / (sums.count - 1.0 + options.shrinkage);
    return shrunk * unshrunk(options.similarity, sums, xCount, yCount);
}

BigVector<std::uint32_t> placesInOthers(const SparseRows& rows, const SparseRows& others) {
    BigVector<std::uint32_t> places(rows.size());
    std::vector<std::uint64_t> next(rows.offsets().begin(), rows.offsets().end() - 1);
    for (std::size_t other = 0; other < others.rowCount(); ++other) {
        std::uint32_t place = 0;
        for (const std::uint32_t row : others.columns(other)) places[next[row]++] = place++;
    }
    return places;
}

RatingSimilarityRow::RatingSimilarityRow(const RatingSimilarityOptions& options, const ComparedRatings& ratings)
    : options_(options), ratings_(ratings), products_(PairTerms::kSums * ratings.rows.rowCount()) {
    if (needsSums()) plain_.resize(products_.size());
}

void RatingSimilarityRow::fill(std::size_t row, std::span<float> out) {
    std::fill_n(products_.begin(), PairTerms::kSums * out.size(), 0.0F);
    if (needsSums()) std::fill_n(plain_.begin(), PairTerms::kSums * out.size(), 0.0F);
    const std::span<const std::uint32_t> own = ratings_.rows.columns(row);
    const std::uint32_t* const places = ratings_.places.data() + ratings_.rows.offsets()[row];
    const bool isWhole = out.size() > row;
    for (std::size_t index = 0; index < own.size(); ++index) {
        const std::span<const std::uint32_t> members = ratings_.others.columns(own[index]);
        const std::uint64_t begin = ratings_.others.offsets()[own[index]];
        // A list ascends, so the rows before this one are those before its own place.
        const std::size_t length = isWhole ? members.size() : places[index];
        const std::span<const float> values = ratings_.values.subspan(begin, length);
        const float x = ratings_.values[begin + places[index]];
        addPairSums({{1, 0, x * x, 0}, {0, x, 0, 0}, {0, 0, 0, 1}}, members.first(length), values, products_);
        if (needsSums()) addPairSums({{x, 0, 0, 0}, {0, 1, 0, 0}, {}}, members.first(length), values, plain_);
    }
    const auto ownCount = static_cast<double>(own.size());
    for (std::size_t other = 0; other < out.size(); ++other) {
        const float* const products = products_.data() + PairTerms::kSums * other;
        PairSums sums{products[0], products[1], products[2], products[3], 0.0, 0.0};
        if (needsSums()) {
            sums.x = static_cast<double>(plain_[PairTerms::kSums * other]);
            sums.y = static_cast<double>(plain_[PairTerms::kSums * other + 1]);
        }
        out[other] = other == row ? 0.0F
                                  : static_cast<float>(ratingSimilarity(
                                        options_, sums, ownCount, static_cast<double>(ratings_.rows.rowSize(other))));
    }
}

}  // namespace tastescope
