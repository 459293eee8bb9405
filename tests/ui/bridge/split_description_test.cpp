#include <QLocale>
#include <QTest>

#include "engine/models/model_context.h"
#include "engine/split/make_split.h"
#include "tests/engine/data/hand_made_dataset.h"
#include "ui/bridge/split_check.h"

using namespace tastescope;

namespace {

/// t train, v validation, T test.
RunData runOf(const std::vector<HandMadeRow>& rows, const std::string& letters, SplitRecipe recipe = {}) {
    Dataset dataset = handMadeDataset(rows);
    dataset.itemNoun = "film";
    auto labels = std::make_shared<PartLabels>(rows.size(), PartLabel::train);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (letters[row] == 'T') (*labels)[row] = PartLabel::test;
        if (letters[row] == 'v') (*labels)[row] = PartLabel::validation;
    }
    RunData run;
    run.opened.dataset = std::make_shared<const Dataset>(std::move(dataset));
    run.opened.split = givenSplit(run.opened.dataset, labels);
    run.opened.split.recipe = recipe;
    run.training = std::make_shared<const TrainingData>(run.opened.split.train, run.opened.split.validation);
    run.context = makeModelContext(*run.training);
    return run;
}

SplitRecipe randomTenth() {
    SplitRecipe recipe;
    recipe.kind = SplitKind::random;
    recipe.testFraction = 0.1;
    return recipe;
}

bool says(const SplitValues& values, const char* text, bool isGood) {
    for (const SplitCheckLine& line : values.lines)
        if (line.text == QString::fromUtf8(text)) return line.isGood == isGood;
    return false;
}

}  // namespace

class SplitDescriptionTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aSoundSplitHasOnlyGoodLinesAndNoAdvice() {
        const SplitValues values =
            describeSplit(runOf({{"a", "1", 5, 10}, {"a", "2", 5, 20}, {"b", "2", 5, 10}, {"b", "1", 5, 20}}, "tTtv"));
        QVERIFY(says(values, "No pair is in two parts", true));
        QVERIFY(says(values, "Every user has a training rating", true));
        QVERIFY(says(values, "Every film has a training rating", true));
        QVERIFY(says(values, "No test pair is cold", true));
        QVERIFY(says(values, "No validation pair is cold", true));
        QVERIFY(says(values, "Test is later than training", true));
        QCOMPARE(values.lines.size(), std::size_t(6));
        QVERIFY(values.advice.isEmpty());
    }

    void coldUsersItemsAndPairsAreCounted() {
        const SplitValues values =
            describeSplit(runOf({{"a", "1"}, {"b", "1"}, {"c", "1"}, {"a", "2"}, {"a", "3"}}, "tTTvT"));
        QVERIFY(says(values, "2 users have no training rating", false));
        QVERIFY(says(values, "2 films have no training rating", false));
        QVERIFY(says(values, "3 of 3 test pairs are cold", false));
        QVERIFY(says(values, "1 of 1 validation pairs are cold", false));
    }

    void aPairRatedTwiceMayEndInTwoParts() {
        const SplitValues values =
            describeSplit(runOf({{"a", "1"}, {"a", "1"}, {"b", "2"}, {"b", "2"}, {"b", "1"}}, "tTvTt"));
        QVERIFY(says(values, "2 held-out pairs are in two parts", false));
    }

    void aSingleColdUserIsToldInTheSingular() {
        const SplitValues values = describeSplit(runOf({{"a", "1"}, {"b", "1"}, {"a", "2"}}, "tTT"));
        QVERIFY(says(values, "One user has no training rating", false));
        QVERIFY(says(values, "One film has no training rating", false));
    }

    void withoutTimesNothingIsSaidOfTheFuture() {
        const SplitValues values = describeSplit(runOf({{"a", "1"}, {"a", "2"}}, "tT"));
        for (const SplitCheckLine& line : values.lines)
            QVERIFY2(!line.text.contains(QStringLiteral("later")), qPrintable(line.text));
    }

    void aRandomSplitThatShowsTheFutureIsAdvisedAgainst() {
        const SplitValues values = describeSplit(runOf({{"a", "1", 5, 20}, {"a", "2", 5, 10}}, "tT", randomTenth()));
        QVERIFY(says(values, "Test is not later than training", false));
        QCOMPARE(values.advice, QString::fromUtf8("A random split lets the model see the future. "
                                                  "For a forecast choose “by time”."));
    }

    void theNameSaysHowMuchIsHeldOut() {
        QCOMPARE(describeSplit(runOf({{"a", "1"}, {"a", "2"}}, "tT", randomTenth())).name,
                 QStringLiteral("random, 10 % held out"));
        SplitRecipe fold;
        fold.kind = SplitKind::kFold;
        fold.foldCount = 5;
        fold.fold = 1;
        QCOMPARE(describeSplit(runOf({{"a", "1"}, {"a", "2"}}, "tT", fold)).name,
                 QStringLiteral("part 2 of 5 held out"));
    }
};

QTEST_APPLESS_MAIN(SplitDescriptionTest)
#include "split_description_test.moc"
