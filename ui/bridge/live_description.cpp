#include "ui/bridge/live_description.h"

#include "engine/inspection/recommendation.h"
#include "ui/bridge/factor_description.h"
#include "ui/bridge/item_insight.h"
#include "ui/bridge/map_description.h"
#include "ui/bridge/recommend_insight.h"
#include "ui/bridge/user_insight.h"

namespace tastescope {

LiveAnswer describeLive(const LiveQuestion& question) {
    constexpr std::size_t kListLength = 100;  // more than is shown: what has moved up from below is told as well
    LiveAnswer answer;
    answer.values.epoch = question.epoch;
    if (!question.run || !question.dataset) return answer;
    std::vector<Recommendation> byScore;
    if (question.model && question.hasUser()) {
        byScore = recommend(question.trained(), question.userIndex(), kListLength, RecommendBy::score, false,
                            MaskedParts::train);
        answer.list = listToKeep(question, byScore);
    }
    if (question.hasUser()) {
        answer.values.user = describeUser(question, byScore);
        if (question.wantsRecommend) answer.values.recommend = describeRecommendations(question, byScore);
    }
    if (question.hasItem()) answer.values.item = describeItem(question);
    if (question.wantsFactors) answer.values.factors = describeFactors(question);
    if (question.wantsMap && question.model) answer.projection = describeMap(question, answer.values);
    return answer;
}

}  // namespace tastescope
