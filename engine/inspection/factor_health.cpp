#include "engine/inspection/factor_health.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "engine/core/errors.h"
#include "engine/dense/cross_product.h"
#include "engine/dense/dot.h"
#include "engine/inspection/model_embeddings.h"
#include "engine/models/capabilities.h"

namespace tastescope {
namespace {

constexpr std::size_t kBands = 5;
constexpr double kIdleShare = 0.01;  // of an even share

std::vector<bool> included(const std::vector<std::uint32_t>& counts) {
    std::vector<bool> rows(counts.size());
    for (std::size_t row = 0; row < counts.size(); ++row) rows[row] = counts[row] > 0;
    return rows;
}

/// Means, centred second moments and counts of the columns of one side's embeddings.
struct Moments {
    std::vector<double> means;
    std::vector<double> scatter;  // (rank, rank)
    double rows = 0.0;

    Moments(const FactorMatrix& factors, const std::vector<std::uint32_t>& counts, int threadCount) {
        const std::vector<bool> rowsIn = included(counts);
        means = columnMeans(factors, rowsIn);
        scatter = centredCrossProduct(factors, means, factors, means, rowsIn, threadCount);
        rows = static_cast<double>(std::ranges::count(rowsIn, true));
    }
    double variance(std::size_t factor) const {
        return rows > 0.0 ? scatter[factor * means.size() + factor] / rows : 0.0;
    }
    double meanSquare(std::size_t factor) const { return variance(factor) + means[factor] * means[factor]; }
    double correlation(std::size_t a, std::size_t b) const {
        const std::size_t rank = means.size();
        const double scale = std::sqrt(scatter[a * rank + a] * scatter[b * rank + b]);
        return scale > 0.0 ? scatter[a * rank + b] / scale : 0.0;
    }
};

std::vector<NormBand> normBands(const FactorMatrix& factors, const std::vector<std::uint32_t>& counts) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < counts.size(); ++row)
        if (counts[row] > 0) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return counts[a] < counts[b]; });
    const std::size_t bands = std::min(kBands, rows.size());
    std::vector<NormBand> result(bands);
    for (std::size_t band = 0; band < bands; ++band) {
        const std::size_t begin = rows.size() * band / bands;
        const std::size_t end = rows.size() * (band + 1) / bands;
        NormBand& sums = result[band];
        sums.count = end - begin;
        for (std::size_t place = begin; place < end; ++place) {
            sums.meanRatings += static_cast<double>(counts[rows[place]]);
            sums.meanNorm += std::sqrt(sumOfSquares(factors.row(rows[place])));
        }
        sums.meanRatings /= static_cast<double>(sums.count);
        sums.meanNorm /= static_cast<double>(sums.count);
    }
    return result;
}

std::vector<std::uint32_t> ratingsPerUser(const UserLists& lists, std::size_t userCount) {
    std::vector<std::uint32_t> counts(userCount, 0);
    for (std::size_t user = 0; user < userCount; ++user)
        counts[user] = static_cast<std::uint32_t>(lists.items(UserIndex(user)).size());
    return counts;
}

void findStrongestCorrelations(FactorReport& report, std::size_t rank) {
    for (FactorHealth& health : report.factors)
        for (std::size_t other = 0; other < rank; ++other) {
            if (other == health.factor) continue;
            const double correlation = report.itemCorrelations[health.factor * rank + other];
            if (std::abs(correlation) <= std::abs(health.strongestCorrelation)) continue;
            health.strongestCorrelation = correlation;
            health.correlatedWith = other;
        }
}

}  // namespace

FactorReport inspectFactors(const TrainedModel& model, int threadCount) {
    const HasEmbeddings& embeddings = embeddingsOf(model);
    const FactorMatrix& itemFactors = embeddings.itemEmbeddings();
    const FactorMatrix& userFactors = embeddings.userEmbeddings();
    const std::vector<std::uint32_t> userCounts = ratingsPerUser(model.context->trainLists, userFactors.rows());
    const Moments items(itemFactors, model.context->itemTrainCounts, threadCount);
    const Moments users(userFactors, userCounts, threadCount);
    const std::size_t rank = itemFactors.columns();

    FactorReport report;
    double total = 0.0;
    double squares = 0.0;
    for (std::size_t factor = 0; factor < rank; ++factor) {
        FactorHealth& health = report.factors.emplace_back();
        health.factor = factor;
        health.itemVariance = items.variance(factor);
        health.userVariance = users.variance(factor);
        health.share = items.meanSquare(factor) * users.meanSquare(factor);
        total += health.share;
        squares += health.share * health.share;
        for (std::size_t other = 0; other < rank; ++other) report.itemCorrelations.push_back(items.correlation(factor, other));
    }
    for (FactorHealth& health : report.factors) {
        health.share = total > 0.0 ? health.share / total : 0.0;
        health.isIdle = health.share < kIdleShare / static_cast<double>(rank);
        report.idleCount += health.isIdle ? 1 : 0;
    }
    if (squares > 0.0) report.effectiveRank = total * total / squares;
    findStrongestCorrelations(report, rank);
    std::stable_sort(report.factors.begin(), report.factors.end(),
                     [](const FactorHealth& a, const FactorHealth& b) { return a.share > b.share; });
    report.itemNorms = normBands(itemFactors, model.context->itemTrainCounts);
    report.userNorms = normBands(userFactors, userCounts);
    return report;
}

}  // namespace tastescope
