#include "ui/bridge/hits_sentence.h"

#include <QCoreApplication>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

/// "the 4 hidden films that user 407 rated 4 or more", in the words of the data set.
QString hiddenItems(std::size_t hidden, const QString& userId, double likedFrom, const DatasetValues& dataset) {
    const QString count = countText(qint64(hidden));
    const QString noun = hidden == 1 ? dataset.noun.one : dataset.noun.many;
    if (!dataset.isExplicit)
        return (hidden == 1 ? QCoreApplication::translate("HitsSentence", "the one hidden %2 of user %3")
                            : QCoreApplication::translate("HitsSentence", "the %1 hidden %2 of user %3"))
            .replace(QStringLiteral("%1"), count)
            .replace(QStringLiteral("%2"), noun)
            .replace(QStringLiteral("%3"), userId);
    return (hidden == 1 ? QCoreApplication::translate("HitsSentence", "the one hidden %2 that user %3 rated %4 or more")
                        : QCoreApplication::translate("HitsSentence", "the %1 hidden %2 that user %3 rated %4 or more"))
        .replace(QStringLiteral("%1"), count)
        .replace(QStringLiteral("%2"), noun)
        .replace(QStringLiteral("%4"), significantText(likedFrom))
        .replace(QStringLiteral("%3"), userId);
}

/// A whole sentence for each case, so that every language can say it its own way.
QString frameOf(const HitCounts& counts) {
    if (counts.hidden == 1)
        return counts.hits == 0 ? QCoreApplication::translate("HitsSentence", "None of the first %2 is %3.")
                                : QCoreApplication::translate("HitsSentence", "One of the first %2 is %3.");
    if (counts.hits == 0) return QCoreApplication::translate("HitsSentence", "None of the first %2 is among %3.");
    if (counts.hits == 1) return QCoreApplication::translate("HitsSentence", "One of the first %2 is among %3.");
    return QCoreApplication::translate("HitsSentence", "%1 of the first %2 are among %3.");
}

}  // namespace

QString hitsSentence(const HitCounts& counts, const QString& userId, double likedFrom, const DatasetValues& dataset) {
    if (counts.first == 0) return {};
    if (counts.hidden == 0) {
        if (!dataset.isExplicit)
            return QCoreApplication::translate("HitsSentence", "No %1 of user %2 is hidden from training.")
                .arg(dataset.noun.one, userId);
        return QCoreApplication::translate("HitsSentence", "None of the hidden %1 was rated %2 or more by user %3.")
            .arg(dataset.noun.many, significantText(likedFrom), userId);
    }
    return frameOf(counts)
        .replace(QStringLiteral("%1"), countText(qint64(counts.hits)))
        .replace(QStringLiteral("%2"), countText(qint64(counts.first)))
        .replace(QStringLiteral("%3"), hiddenItems(counts.hidden, userId, likedFrom, dataset));
}

}  // namespace tastescope
