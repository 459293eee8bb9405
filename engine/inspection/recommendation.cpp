#include "engine/inspection/recommendation.h"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <string>

#include "engine/inspection/index_check.h"
#include "engine/inspection/item_neighbour_scores.h"
#include "engine/inspection/user_neighbour_scores.h"
#include "engine/models/seen_mask.h"
#include "engine/models/top_items.h"

namespace tastescope {
namespace {

std::vector<ScoredItem> topUnseenItems(const ModelContext& context, UserIndex user, std::span<float> scores,
                                       std::size_t count) {
    maskSeenItems(context.trainLists, user, scores);
    maskSeenItems(context.validationLists, user, scores);
    return topItems(scores, count);
}

std::vector<Recommendation> recommendByScore(const TrainedModel& model, UserIndex user, std::size_t count,
                                             bool withParts) {
    std::vector<float> scores(model.recommender->itemCount());
    model.recommender->scoreAllItems(user, scores);
    std::vector<Recommendation> list;
    for (const ScoredItem& best : topUnseenItems(*model.context, user, scores, count)) {
        Recommendation& added = list.emplace_back();
        added.item = best.item;
        added.score = static_cast<double>(best.score);
        if (withParts) added.parts = model.recommender->explainScore(user, best.item);
    }
    return list;
}

/// The score shown is the sum of the parts in double precision, with or without them, so that it is one number.
template <class NeighbourScores>
std::vector<Recommendation> recommendByNeighbours(const ModelContext& context, UserIndex user, std::size_t count,
                                                  const NeighbourScores& neighbours, bool withParts) {
    std::vector<float> scores = neighbours.scoreAllItems();
    std::vector<Recommendation> list;
    for (const ScoredItem& best : topUnseenItems(context, user, scores, count)) {
        Recommendation& added = list.emplace_back();
        added.item = best.item;
        added.parts = neighbours.explain(best.item);
        for (const ScorePart& part : added.parts)
            added.score += part.value;
        if (!withParts) added.parts.clear();
    }
    // Scores that were equal as floats may differ now.
    std::stable_sort(list.begin(), list.end(),
                     [](const Recommendation& a, const Recommendation& b) { return a.score > b.score; });
    return list;
}

}  // namespace

RecommendBy parseRecommendBy(std::string_view text) {
    for (const auto by : {RecommendBy::score, RecommendBy::similarUsers, RecommendBy::similarItems})
        if (text == toText(by)) return by;
    throw std::invalid_argument("cannot recommend by \"" + std::string(text) +
                                "\": known are score, similar-users, similar-items");
}

std::string_view toText(RecommendBy by) {
    switch (by) {
        case RecommendBy::score:
            return "score";
        case RecommendBy::similarUsers:
            return "similar-users";
        case RecommendBy::similarItems:
            return "similar-items";
    }
    return "";
}

std::vector<Recommendation> recommend(const TrainedModel& model, UserIndex user, std::size_t count, RecommendBy by,
                                      bool withParts) {
    const ModelContext& context = *model.context;
    requireUser(model, user);
    switch (by) {
        case RecommendBy::score:
            break;
        case RecommendBy::similarUsers:
            return recommendByNeighbours(context, user, count, UserNeighbourScores(model, user), withParts);
        case RecommendBy::similarItems:
            return recommendByNeighbours(context, user, count, ItemNeighbourScores(model, user), withParts);
    }
    return recommendByScore(model, user, count, withParts);
}

}  // namespace tastescope
