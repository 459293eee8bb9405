#include "ui/bridge/recommend_insight.h"

#include <QCoreApplication>

#include <algorithm>

#include "engine/inspection/neighbours.h"
#include "ui/bridge/embedding_refusal.h"
#include "ui/bridge/held_out_rating.h"
#include "ui/bridge/hits_sentence.h"
#include "ui/bridge/score_scale.h"
#include "ui/bridge/user_insight.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

constexpr std::size_t kRowsShown = 50;
constexpr std::size_t kSimilarUsers = 6;
constexpr std::size_t kFirst = 10;

void describeHistory(const LiveQuestion& question, RecommendInsight& insight) {
    const UserLists& lists = question.context().trainLists;
    const auto items = lists.items(question.userIndex());
    const auto values = lists.values(question.userIndex());
    double sum = 0;
    for (std::size_t place = 0; place < items.size(); ++place) {
        const ItemRow& row = question.itemRow(ItemIndex(items[place]));
        insight.rated.push_back({qint64(items[place]), row.title, row.category, double(values[place])});
        sum += double(values[place]);
    }
    if (!items.empty() && question.dataset->isExplicit) insight.ownMean = sum / double(items.size());
    // By the letters alone: comparing by the rules of a language takes 12 ms for the longest histories.
    std::sort(insight.rated.begin(), insight.rated.end(), [](const RatedTableRow& a, const RatedTableRow& b) {
        if (a.rating != b.rating) return a.rating > b.rating;
        const int order = a.title.compare(b.title, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.key < b.key;
    });
}

void describeList(const LiveQuestion& question, const std::vector<Recommendation>& list, RecommendInsight& insight) {
    const ScoreScale scale = scoreScale(question.trained(), question.listBy, list);
    insight.isRating = scale.isRating;
    insight.lowest = scale.lowest;
    insight.highest = scale.highest;
    insight.scoreDecimals = scale.decimals;
    for (std::size_t place = 0; place < std::min(kRowsShown, list.size()); ++place) {
        const ItemIndex item = list[place].item;
        const ItemRow& shown = question.itemRow(item);
        RankedTableRow row;
        row.key = item.value();
        row.rank = int(place) + 1;
        row.title = shown.title;
        row.category = shown.category;
        row.score = scale.shown(list[place].score);
        if (const auto hidden = heldOutRating(question, item)) row.hiddenRating = *hidden;
        row.isHit = isHit(question, item);
        insight.ranked.push_back(row);
    }
}

void describeHits(const LiveQuestion& question, RecommendInsight& insight) {
    HitCounts counts;
    counts.first = std::min(kFirst, insight.ranked.size());
    for (std::size_t place = 0; place < counts.first; ++place)
        counts.hits += insight.ranked[place].isHit ? 1U : 0U;
    for (const float value : question.context().validationLists.values(question.userIndex()))
        counts.hidden += double(value) >= question.run->opened.relevantFrom ? 1U : 0U;
    insight.hasHits = counts.hits > 0;
    insight.hitsSentence = hitsSentence(counts, question.userRow().id, question.run->opened.relevantFrom, *question.dataset);
}

void describeSimilarUsers(const LiveQuestion& question, RecommendInsight& insight) {
    for (const Neighbour& near :
         similarUsers(question.trained(), question.userIndex(), kSimilarUsers, userMetricOf(question.trained())))
        insight.similar.push_back({qint64(near.index), userName(question.dataset->users[near.index].id),
                                   fixedText(double(near.similarity), 2)});
}

}  // namespace

RecommendInsight describeRecommendations(const LiveQuestion& question, const std::vector<Recommendation>& byScore) {
    RecommendInsight insight;
    insight.user = question.user;
    insight.id = question.userRow().id;
    insight.lowest = question.dataset->lowest;
    insight.highest = question.dataset->highest;
    describeHistory(question, insight);
    const QString refusal = userRefusal(question);
    if (!question.model || (question.listBy != ListBy::score && !refusal.isEmpty())) {
        insight.refusal = refusal;
        return insight;
    }
    describeList(question,
                 question.listBy == ListBy::score
                     ? byScore
                     : recommend(question.trained(), question.userIndex(), kRowsShown, recommendBy(question.listBy),
                                 false, MaskedParts::train),
                 insight);
    if (insight.ranked.empty())
        insight.refusal = QCoreApplication::translate("RecommendInsight", "Nothing is left to recommend, or nothing is near enough yet.");
    describeHits(question, insight);
    if (hasTrainingRatings(question)) describeSimilarUsers(question, insight);
    return insight;
}

}  // namespace tastescope
