#include "engine/inspection/user_neighbour_scores.h"

#include <algorithm>
#include <limits>
#include <string>

#include "engine/core/translatable.h"
#include "engine/inspection/neighbours.h"
#include "engine/inspection/rating_means.h"

namespace tastescope {
namespace {

constexpr std::size_t kNeighbours = 50;
constexpr double kSupport = 3.0;

}  // namespace

UserNeighbourScores::UserNeighbourScores(const TrainedModel& model, UserIndex user) : context_(*model.context) {
    for (const Neighbour& neighbour : similarUsers(model, user, kNeighbours, SimilarityMetric::cosine)) {
        if (!(neighbour.similarity > 0.0F)) continue;
        const UserIndex other(neighbour.index);
        const double mean = context_.isExplicit ? steadiedMeanRating(context_, other) : 0.0;
        neighbours_.push_back({other, static_cast<double>(neighbour.similarity), mean});
    }
    if (context_.isExplicit) {
        baseline_ = steadiedMeanRating(context_, user);
        fixedDenominator_ = kSupport;
    } else {
        for (const WeightedUser& neighbour : neighbours_)
            fixedDenominator_ += neighbour.weight;
    }
}

std::vector<float> UserNeighbourScores::scoreAllItems() const {
    const std::size_t itemCount = context_.itemCount();
    std::vector<double> sums(itemCount, 0.0);
    std::vector<double> weights(itemCount, 0.0);
    for (const WeightedUser& neighbour : neighbours_) {
        const auto items = context_.trainLists.items(neighbour.user);
        const auto values = context_.trainLists.values(neighbour.user);
        for (std::size_t index = 0; index < items.size(); ++index) {
            const double value = context_.isExplicit ? static_cast<double>(values[index]) : 1.0;
            sums[items[index]] += neighbour.weight * (value - neighbour.mean);
            weights[items[index]] += neighbour.weight;
        }
    }
    std::vector<float> scores(itemCount, -std::numeric_limits<float>::infinity());
    for (std::size_t item = 0; item < itemCount; ++item) {
        if (weights[item] == 0.0) continue;
        const double denominator = fixedDenominator_ + (context_.isExplicit ? weights[item] : 0.0);
        scores[item] = static_cast<float>(baseline_ + sums[item] / denominator);
    }
    return scores;
}

std::vector<ScorePart> UserNeighbourScores::explain(ItemIndex item) const {
    std::vector<ScorePart> parts;
    double denominator = fixedDenominator_;
    if (context_.isExplicit) parts.push_back({TASTESCOPE_TR("mean of this user"), baseline_});
    const std::size_t first = parts.size();
    for (const WeightedUser& neighbour : neighbours_) {
        const auto items = context_.trainLists.items(neighbour.user);
        const auto place = std::lower_bound(items.begin(), items.end(), item.value());
        if (place == items.end() || *place != item.value()) continue;
        const auto index = static_cast<std::size_t>(place - items.begin());
        const auto rating = static_cast<double>(context_.trainLists.values(neighbour.user)[index]);
        const double value = context_.isExplicit ? rating : 1.0;
        parts.push_back({"user " + std::string(context_.userIds.id(neighbour.user.value())),
                         neighbour.weight * (value - neighbour.mean)});
        if (context_.isExplicit) denominator += neighbour.weight;
    }
    for (std::size_t part = first; part < parts.size(); ++part)
        parts[part].value /= denominator;
    return parts;
}

}  // namespace tastescope
