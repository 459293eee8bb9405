#include "engine/evaluation/rating_errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/block_loop.h"
#include "engine/core/errors.h"

namespace tastescope {
namespace {

constexpr std::size_t kBlockRows = 8192;
constexpr double kSmallestProbability = 1e-7;

struct ErrorSums {
    double squares = 0.0;
    double magnitudes = 0.0;
    double crossEntropies = 0.0;
};

double crossEntropy(double target, double probability) {
    // Not std::clamp, which would hide a NaN.
    if (probability < kSmallestProbability) probability = kSmallestProbability;
    if (probability > 1.0 - kSmallestProbability) probability = 1.0 - kSmallestProbability;
    return -target * std::log(probability) - (1.0 - target) * std::log1p(-probability);
}

/// Mean over the users of a part of the root of their mean squared error; added in file order.
double userMeanRmse(const InteractionPart& part, const BigVector<float>& errors) {
    const InteractionColumns& columns = part.dataset().interactions;
    std::vector<double> squares(part.dataset().userCount(), 0.0);
    std::vector<std::uint32_t> counts(squares.size(), 0);
    part.forEachRow([&](std::size_t row) {
        squares[columns.users[row]] += static_cast<double>(errors[row]) * static_cast<double>(errors[row]);
        ++counts[columns.users[row]];
    });
    double sum = 0.0;
    double users = 0.0;
    for (std::size_t user = 0; user < squares.size(); ++user) {
        if (counts[user] == 0) continue;
        sum += std::sqrt(squares[user] / static_cast<double>(counts[user]));
        users += 1.0;
    }
    return sum / users;
}

}  // namespace

RatingErrors evaluateRatings(const PredictsRatings& model, const InteractionPart& part, std::optional<RatingRange> clip,
                             int threadCount, const TrainingControls* controls, bool measuresUsers) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    if (part.empty()) return {nan, nan, 0};
    const InteractionColumns& columns = part.dataset().interactions;
    const auto* probabilities = dynamic_cast<const PredictsProbabilities*>(&model);
    const double minimum = part.dataset().minimumValue;
    const double scale = std::max(part.dataset().maximumValue - minimum, std::numeric_limits<double>::min());
    std::vector<ErrorSums> sumsOfBlock(blockCountFor(columns.size(), kBlockRows));
    BigVector<float> errorOfRow(measuresUsers ? columns.size() : 0);
    forEachBlock(sumsOfBlock.size(), threadCount, [&](std::size_t block) {
        if (controls != nullptr && controls->isStopRequested()) throw Cancelled();
        const BlockRange rows = rowsOfBlock(block, kBlockRows, columns.size());
        ErrorSums sums;
        part.forEachRow(rows.begin, rows.end, [&](std::size_t row) {
            float prediction = model.predictRating(UserIndex(columns.users[row]), ItemIndex(columns.items[row]));
            if (clip) prediction = std::clamp(prediction, clip->minimum, clip->maximum);
            const double error = static_cast<double>(prediction) - static_cast<double>(columns.values[row]);
            if (measuresUsers) errorOfRow[row] = static_cast<float>(error);
            sums.squares += error * error;
            sums.magnitudes += std::abs(error);
            if (probabilities == nullptr) return;
            const double target = (static_cast<double>(columns.values[row]) - minimum) / scale;
            sums.crossEntropies += crossEntropy(
                target, static_cast<double>(
                            probabilities->predictProbability(UserIndex(columns.users[row]), ItemIndex(columns.items[row]))));
        });
        sumsOfBlock[block] = sums;
    });
    ErrorSums total;
    for (const ErrorSums& sums : sumsOfBlock) {
        total.squares += sums.squares;
        total.magnitudes += sums.magnitudes;
        total.crossEntropies += sums.crossEntropies;
    }
    const auto count = static_cast<double>(part.size());
    RatingErrors errors{std::sqrt(total.squares / count), total.magnitudes / count, part.size()};
    if (measuresUsers) errors.userMeanRmse = userMeanRmse(part, errorOfRow);
    if (probabilities != nullptr) errors.logLoss = total.crossEntropies / count;
    return errors;
}

}  // namespace tastescope
