#include "ui/bridge/item_insight.h"

#include <QCoreApplication>

#include <algorithm>

#include "engine/inspection/neighbours.h"
#include "ui/bridge/embedding_refusal.h"
#include "ui/bridge/held_out_rating.h"
#include "ui/bridge/item_histogram.h"
#include "ui/bridge/prediction_parts.h"
#include "ui/bridge/score_scale.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

constexpr std::size_t kNearest = 10;

/// "Horror · 1966 · 281 ratings".
QString factsOf(const LiveQuestion& question, const ItemRow& row) {
    QStringList facts;
    if (!row.categoryName.isEmpty()) facts << row.categoryName;
    if (row.year != 0) facts << QString::number(row.year);
    facts << (question.dataset->isExplicit
                  ? QCoreApplication::translate("ItemInsight", "%Ln ratings", nullptr, row.ratings)
                  : QCoreApplication::translate("ItemInsight", "%Ln interactions", nullptr, row.ratings));
    return facts.join(QStringLiteral(" · "));
}

/// What the user really thought of the item, as far as that may be known: ratings of the test part are not.
void describeActual(const LiveQuestion& question, ItemInsight& insight) {
    const bool isExplicit = question.dataset->isExplicit;
    const auto text = [&](double rating) { return fixedText(rating, question.dataset->valueDecimals); };
    if (const auto hidden = heldOutRating(question, question.itemIndex())) {
        insight.isHit = isHit(question, question.itemIndex());
        insight.actual =
            isExplicit
                ? QCoreApplication::translate("ItemInsight", "Really rated %1, hidden from training").arg(text(*hidden))
                : QCoreApplication::translate("ItemInsight", "Really chosen, hidden from training");
        return;
    }
    const auto known = ratingIn(question.context().trainLists, question.userIndex(), question.itemIndex());
    if (!known) return;
    insight.actual = isExplicit ? QCoreApplication::translate("ItemInsight", "Rated %1").arg(text(*known))
                                : QCoreApplication::translate("ItemInsight", "In the user's history");
}

QString noteOf(const LiveQuestion& question, const ItemInsight& insight) {
    if (!insight.whyParts.empty()) {
        const bool isPrediction = predictsRatings(question.trained(), question.listBy);
        return isPrediction ? QCoreApplication::translate("ItemInsight", "The bars add up to the prediction.")
                            : QCoreApplication::translate("ItemInsight", "The bars add up to the score.");
    }
    if (question.listBy == ListBy::score)
        //: %1 is the noun of the items
        return QCoreApplication::translate("ItemInsight", "The model cannot recommend this %1.")
            .arg(question.dataset->noun.one);
    const QString refusal = userRefusal(question);
    if (!refusal.isEmpty()) return refusal;
    if (question.listBy == ListBy::similarUsers)
        return QCoreApplication::translate("ItemInsight", "None of the similar users has rated it.");
    return QCoreApplication::translate("ItemInsight", "Nothing in the user's history is near it.");
}

QString measureName(SimilarityMetric metric) {
    if (metric == SimilarityMetric::weights) return QCoreApplication::translate("ItemInsight", "weight");
    if (metric == SimilarityMetric::coCount) return QCoreApplication::translate("ItemInsight", "in common");
    return QCoreApplication::translate("ItemInsight", "cosine");
}

/// By what the model is best asked by: its own weights, its embeddings, or else by who likes both.
void describeNearest(const LiveQuestion& question, ItemInsight& insight) {
    insight.nearestNote = itemRefusal(question);
    if (!insight.nearestNote.isEmpty()) return;
    const SimilarityMetric metric = itemMetricOf(question.trained());
    insight.nearestMeasure = measureName(metric);
    const std::vector<Neighbour> nearest = similarItems(question.trained(), question.itemIndex(), kNearest, metric);
    // A cosine ends at 1; weights and counts have no end, so there the nearest one's bar is full.
    const double whole = metric == SimilarityMetric::cosine || nearest.empty() ? 1.0 : double(nearest.front().similarity);
    for (const Neighbour& near : nearest) {
        const ItemRow& row = question.itemRow(ItemIndex(near.index));
        const auto similarity = double(near.similarity);
        insight.nearest.push_back({qint64(near.index), row.title, row.category,
                                   whole > 0 ? std::clamp(similarity / whole, 0.0, 1.0) : 0.0,
                                   fixedText(similarity, metric == SimilarityMetric::weights ? 3 : 2), countText(row.ratings)});
    }
}

}  // namespace

ItemInsight describeItem(const LiveQuestion& question) {
    const ItemRow& row = question.itemRow(question.itemIndex());
    ItemInsight insight;
    insight.item = question.item;
    insight.title = row.title;
    insight.facts = factsOf(question, row);
    insight.category = row.category;
    describeRatings(question, insight);
    if (question.hasUser()) describeActual(question, insight);
    if (!question.model) return insight;
    if (question.hasUser()) {
        insight.parts = predictionParts(question);
        insight.whyParts = listParts(question);
        insight.whyNote = noteOf(question, insight);
    }
    describeNearest(question, insight);
    return insight;
}

}  // namespace tastescope
