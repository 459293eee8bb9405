#include "engine/inspection/recommendation.h"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <string>

#include "engine/inspection/index_check.h"
#include "engine/inspection/item_neighbour_scores.h"
#include "engine/inspection/named_parts.h"
#include "engine/inspection/user_neighbour_scores.h"
#include "engine/models/seen_mask.h"
#include "engine/models/top_items.h"

namespace tastescope {
namespace {

/// How long a list, for whom and without what.
struct ListRequest {
    UserIndex user;
    std::size_t count = 0;
    bool withParts = false;
    MaskedParts masked = MaskedParts::trainAndValidation;
};

std::vector<ScoredItem> topUnseenItems(const ModelContext& context, const ListRequest& request,
                                       std::span<float> scores) {
    maskSeenItems(context.trainLists, request.user, scores);
    if (request.masked == MaskedParts::trainAndValidation)
        maskSeenItems(context.validationLists, request.user, scores);
    return topItems(scores, request.count);
}

std::vector<Recommendation> recommendByScore(const TrainedModel& model, const ListRequest& request) {
    std::vector<float> scores(model.recommender->itemCount());
    model.recommender->scoreAllItems(request.user, scores);
    std::vector<Recommendation> list;
    for (const ScoredItem& best : topUnseenItems(*model.context, request, scores)) {
        Recommendation& added = list.emplace_back();
        added.item = best.item;
        added.score = static_cast<double>(best.score);
        if (!request.withParts) continue;
        added.parts = model.recommender->explainScore(request.user, best.item);
        nameParts(added.parts, *model.context);
    }
    return list;
}

/// The score shown is the sum of the parts in double precision, with or without them, so that it is one number.
template <class NeighbourScores>
std::vector<Recommendation> recommendByNeighbours(const ModelContext& context, const ListRequest& request,
                                                  const NeighbourScores& neighbours) {
    std::vector<float> scores = neighbours.scoreAllItems();
    std::vector<Recommendation> list;
    for (const ScoredItem& best : topUnseenItems(context, request, scores)) {
        Recommendation& added = list.emplace_back();
        added.item = best.item;
        added.parts = neighbours.explain(best.item);
        for (const ScorePart& part : added.parts)
            added.score += part.value;
        if (!request.withParts) added.parts.clear();
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
                                      bool withParts, MaskedParts masked) {
    const ModelContext& context = *model.context;
    requireUser(model, user);
    const ListRequest request{user, count, withParts, masked};
    switch (by) {
        case RecommendBy::score:
            break;
        case RecommendBy::similarUsers:
            return recommendByNeighbours(context, request, UserNeighbourScores(model, user));
        case RecommendBy::similarItems:
            return recommendByNeighbours(context, request, ItemNeighbourScores(model, user));
    }
    return recommendByScore(model, request);
}

}  // namespace tastescope
