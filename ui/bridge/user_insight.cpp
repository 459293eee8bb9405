#include "ui/bridge/user_insight.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

#include "ui/bridge/held_out_rating.h"
#include "ui/bridge/score_scale.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

constexpr std::size_t kRowsShown = 30;

QString factsOf(const LiveQuestion& question) {
    const UserRow& row = question.userRow();
    if (!question.dataset->isExplicit)
        return QCoreApplication::translate("UserInsight", "%Ln interactions", nullptr, row.ratings);
    const QString ratings = QCoreApplication::translate("UserInsight", "%Ln ratings", nullptr, row.ratings);
    if (!std::isfinite(row.mean)) return ratings;
    //: The facts of a user: "57 ratings", and the mean of them
    return QCoreApplication::translate("UserInsight", "%1 · mean %2").arg(ratings, fixedText(row.mean, 2));
}

/// The list that moves are counted from, if it is of this user.
const EarlierList* earlierOf(const LiveQuestion& question) {
    return question.earlier && question.earlier->user == question.user ? question.earlier.get() : nullptr;
}

void countMoves(std::vector<RankedRow>& rows, const EarlierList& earlier) {
    QHash<qint64, int> places;
    for (std::size_t place = 0; place < earlier.keys.size(); ++place)
        places.insert(earlier.keys[place], int(place));
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const auto then = places.constFind(rows[place].key);
        rows[place].isNew = then == places.constEnd();
        if (!rows[place].isNew) rows[place].move = *then - int(place);
    }
}

}  // namespace

QString userName(const QString& id) {
    return QCoreApplication::translate("UserInsight", "User %1").arg(id);
}

UserInsight describeUser(const LiveQuestion& question, const std::vector<Recommendation>& list) {
    UserInsight insight;
    insight.user = question.user;
    insight.name = userName(question.userRow().id);
    insight.facts = factsOf(question);
    if (list.empty()) return insight;
    const ScoreScale scale = scoreScale(question.trained(), ListBy::score, list);
    for (std::size_t place = 0; place < std::min(kRowsShown, list.size()); ++place) {
        RankedRow row;
        row.key = list[place].item.value();
        row.title = question.itemRow(list[place].item).title;
        row.score = fixedText(scale.shown(list[place].score), scale.decimals);
        row.isHit = isHit(question, list[place].item);
        insight.top.push_back(row);
    }
    if (const EarlierList* earlier = earlierOf(question)) {
        countMoves(insight.top, *earlier);
        insight.movesNote = QCoreApplication::translate("UserInsight", "moves since epoch %1")
                                .arg(countText(qint64(std::floor(earlier->epoch))));
    }
    return insight;
}

std::shared_ptr<const EarlierList> listToKeep(const LiveQuestion& question, const std::vector<Recommendation>& list) {
    auto kept = std::make_shared<EarlierList>();
    kept->user = question.user;
    kept->epoch = question.epoch;
    for (const Recommendation& each : list)
        kept->keys.push_back(each.item.value());
    return kept;
}

}  // namespace tastescope
