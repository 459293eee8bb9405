#include "ui/bridge/embedding_refusal.h"

#include <QCoreApplication>

#include "engine/models/capabilities.h"

namespace tastescope {

namespace {

// Asked beforehand instead of catching what the engine throws: these are usual cases, and the words are the window's.
QString modelRefusal(const LiveQuestion& question) {
    if (!question.model) return QCoreApplication::translate("EmbeddingRefusal", "Nothing is trained yet.");
    if (dynamic_cast<const HasEmbeddings*>(question.model.get()) != nullptr) return {};
    return QCoreApplication::translate(
        "EmbeddingRefusal",
        "This model has no embeddings to compare. Train one that has them, such as matrix factorisation.");
}

}  // namespace

bool hasTrainingRatings(const LiveQuestion& question) {
    return !question.context().trainLists.items(question.userIndex()).empty();
}

QString userRefusal(const LiveQuestion& question) {
    const QString refusal = modelRefusal(question);
    if (!refusal.isEmpty() || hasTrainingRatings(question)) return refusal;
    return QCoreApplication::translate("EmbeddingRefusal",
                                       "This user has no training ratings, so the embedding says nothing.");
}

QString itemRefusal(const LiveQuestion& question) {
    if (!question.model) return QCoreApplication::translate("EmbeddingRefusal", "Nothing is trained yet.");
    if (question.context().itemTrainCounts[question.itemIndex().value()] > 0) return {};
    //: %1 is the noun of the items
    return QCoreApplication::translate("EmbeddingRefusal", "This %1 has no training ratings, so nothing is known to be near it.")
        .arg(question.dataset->noun.one);
}

}  // namespace tastescope
