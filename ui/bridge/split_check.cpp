#include "ui/bridge/split_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "engine/split/split_audit.h"
#include "ui/bridge/noun_words.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

QString shareText(double share) {
    const double percent = 100 * share;
    return percentText(share, std::abs(percent - std::round(percent)) < 1e-6 ? 0 : 1);
}

QString splitName(const SplitRecipe& recipe) {
    const QString share = shareText(recipe.testFraction);
    switch (recipe.kind) {
        case SplitKind::random:
            return QCoreApplication::translate("SplitCheck", "random, %1 held out").arg(share);
        case SplitKind::perUser:
            return QCoreApplication::translate("SplitCheck", "per user, %1 held out").arg(share);
        case SplitKind::kFold:
            return QCoreApplication::translate("SplitCheck", "part %1 of %2 held out")
                .arg(recipe.fold + 1)
                .arg(recipe.foldCount);
        case SplitKind::leaveLast:
            return QCoreApplication::translate("SplitCheck", "last of each user held out");
        case SplitKind::byTime:
            return QCoreApplication::translate("SplitCheck", "by time, last %1 held out").arg(share);
        case SplitKind::holdOutUsers:
            return QCoreApplication::translate("SplitCheck", "%1 of users held out").arg(share);
        case SplitKind::given:
            return QCoreApplication::translate("SplitCheck", "as it came with the data");
    }
    return {};
}

std::size_t pairsAlsoIn(const UserLists& lists, const InteractionPart& part) {
    const InteractionColumns& columns = part.dataset().interactions;
    std::size_t count = 0;
    part.forEachRow([&](std::size_t row) {
        if (lists.contains(UserIndex(columns.users[row]), ItemIndex(columns.items[row]))) ++count;
    });
    return count;
}

SplitCheckLine pairLine(const RunData& run) {
    std::size_t repeated = 0;
    const InteractionPart& validation = run.training->validation;
    const InteractionPart& test = run.opened.split.test;
    if (!validation.empty()) repeated += pairsAlsoIn(run.context->trainLists, validation);
    if (!test.empty())
        repeated += pairsAlsoIn(run.context->trainLists, test) + pairsAlsoIn(run.context->validationLists, test);
    if (repeated == 0) return {true, QCoreApplication::translate("SplitCheck", "No pair is in two parts")};
    if (repeated == 1) return {false, QCoreApplication::translate("SplitCheck", "One held-out pair is in two parts")};
    return {false, QCoreApplication::translate("SplitCheck", "%1 held-out pairs are in two parts")
                       .arg(countText(qint64(repeated)))};
}

SplitCheckLine userLine(const ModelContext& context) {
    qint64 without = 0;
    for (std::size_t user = 0; user < context.userCount(); ++user)
        if (context.trainLists.items(UserIndex(user)).empty()) ++without;
    if (without == 0) return {true, QCoreApplication::translate("SplitCheck", "Every user has a training rating")};
    if (without == 1) return {false, QCoreApplication::translate("SplitCheck", "One user has no training rating")};
    return {false,
            QCoreApplication::translate("SplitCheck", "%1 users have no training rating").arg(countText(without))};
}

SplitCheckLine itemLine(const ModelContext& context) {
    const NounValues noun = nounWords(context.itemNoun);
    const auto without = std::count(context.itemTrainCounts.begin(), context.itemTrainCounts.end(), 0U);
    if (without == 0)
        return {true, QCoreApplication::translate("SplitCheck", "Every %1 has a training rating").arg(noun.one)};
    if (without == 1)
        return {false, QCoreApplication::translate("SplitCheck", "One %1 has no training rating").arg(noun.one)};
    return {
        false,
        QCoreApplication::translate("SplitCheck", "%1 %2 have no training rating").arg(countText(without), noun.many)};
}

SplitCheckLine testPairLine(const SplitAudit& audit) {
    if (audit.coldPairRows == 0) return {true, QCoreApplication::translate("SplitCheck", "No test pair is cold")};
    return {false, QCoreApplication::translate("SplitCheck", "%1 of %2 test pairs are cold")
                       .arg(countText(qint64(audit.coldPairRows)), countText(qint64(audit.rows)))};
}

SplitCheckLine validationPairLine(const SplitAudit& audit) {
    if (audit.coldPairRows == 0) return {true, QCoreApplication::translate("SplitCheck", "No validation pair is cold")};
    return {false, QCoreApplication::translate("SplitCheck", "%1 of %2 validation pairs are cold")
                       .arg(countText(qint64(audit.coldPairRows)), countText(qint64(audit.rows)))};
}

SplitCheckLine orderLine(bool leaks) {
    if (leaks) return {false, QCoreApplication::translate("SplitCheck", "Test is not later than training")};
    return {true, QCoreApplication::translate("SplitCheck", "Test is later than training")};
}

QString adviceOf(SplitKind kind, bool leaks) {
    if (!leaks) return {};
    if (kind == SplitKind::random)
        return QCoreApplication::translate(
            "SplitCheck", "A random split lets the model see the future. For a forecast choose “by time”.");
    return QCoreApplication::translate("SplitCheck",
                                       "This split lets the model see the future. For a forecast choose “by time”.");
}

}  // namespace

SplitValues describeSplit(const RunData& run) {
    const InteractionPart& train = run.training->train;
    const SplitAudit test = auditSplit(train, run.opened.split.test);
    const SplitAudit validation = auditSplit(train, run.training->validation);
    SplitValues values;
    values.name = splitName(run.opened.split.recipe);
    values.lines.push_back(pairLine(run));
    values.lines.push_back(userLine(*run.context));
    values.lines.push_back(itemLine(*run.context));
    if (test.rows > 0) values.lines.push_back(testPairLine(test));
    if (validation.rows > 0) values.lines.push_back(validationPairLine(validation));
    if (test.futureLeaks || validation.futureLeaks) {
        const bool leaks = test.futureLeaks.value_or(0) + validation.futureLeaks.value_or(0) > 0;
        values.lines.push_back(orderLine(leaks));
        values.advice = adviceOf(run.opened.split.recipe.kind, leaks);
    }
    return values;
}

}  // namespace tastescope
