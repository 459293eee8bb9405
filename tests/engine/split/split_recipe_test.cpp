#include "engine/split/split_recipe.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

using namespace tastescope;

namespace {

std::string refusalOf(const std::string& text, double validationFraction = 0.0) {
    try {
        parseSplitRecipe(text, validationFraction);
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return {};
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

class SplitRecipeTest : public QObject {
    Q_OBJECT
  private slots:
    void everyFormIsRead() {
        QVERIFY(parseSplitRecipe("random:0.1", 0.2) ==
                (SplitRecipe{.kind = SplitKind::random, .testFraction = 0.1, .validationFraction = 0.2}));
        QVERIFY(parseSplitRecipe("per-user:0.8,0.15,0.05") ==
                (SplitRecipe{.kind = SplitKind::perUser, .testFraction = 0.05, .validationFraction = 0.15}));
        QVERIFY(parseSplitRecipe("per-user:0.8,0.2") == (SplitRecipe{.kind = SplitKind::perUser, .testFraction = 0.2}));
        QVERIFY(parseSplitRecipe("kfold:5") == (SplitRecipe{.kind = SplitKind::kFold, .foldCount = 5}));
        QVERIFY(parseSplitRecipe("kfold:5,4") == (SplitRecipe{.kind = SplitKind::kFold, .foldCount = 5, .fold = 4}));
        QVERIFY(parseSplitRecipe("leave-last") == (SplitRecipe{.kind = SplitKind::leaveLast}));
        QVERIFY(parseSplitRecipe("time:.25") == (SplitRecipe{.kind = SplitKind::byTime, .testFraction = 0.25}));
        QVERIFY(parseSplitRecipe("users:0.5") == (SplitRecipe{.kind = SplitKind::holdOutUsers, .testFraction = 0.5}));
        QVERIFY(parseSplitRecipe("given") == (SplitRecipe{.kind = SplitKind::given}));
    }

    void textIsReadBackToTheSameRecipe() {
        const std::vector<std::string> texts{
            "random:0.1", "per-user:0.8,0.1,0.1", "kfold:5", "kfold:10,3", "leave-last", "time:0.2", "users:0.3"};
        for (const std::string& text : texts) {
            const SplitRecipe recipe = parseSplitRecipe(text, 0.1);
            QCOMPARE(toText(recipe), text);
            QVERIFY(parseSplitRecipe(toText(recipe), recipe.validationFraction) == recipe);
        }
        QCOMPARE(toText(parseSplitRecipe("per-user:0.7,0.3")), std::string("per-user:0.7,0.3"));
    }

    void refusalsNameTheTextAndWhatIsAllowed() {
        const std::string message = refusalOf("randomly:0.1");
        QVERIFY(contains(message, "randomly:0.1"));
        QVERIFY(contains(message, "random:F"));
        QVERIFY(contains(message, "leave-last"));
    }

    void fractionsOutsideZeroToOneAreRefused() {
        for (const char* text : {"random:0", "random:1", "random:1.5", "random:-0.1", "random:nan", "time:inf",
                                 "users:2", "per-user:1,0.1,-0.1", "per-user:0.9,0,0.1"})
            QVERIFY2(contains(refusalOf(text), "not between 0 and 1"), text);
        QVERIFY(contains(refusalOf("random:0.1", 1.0), "at least 0 and below 1"));
        QVERIFY(contains(refusalOf("leave-last", -0.5), "at least 0 and below 1"));
        QVERIFY(contains(refusalOf("leave-last", std::numeric_limits<double>::quiet_NaN()), "at least 0 and below 1"));
    }

    void malformedNumbersAreRefused() {
        for (const char* text : {"", ":", "random", "random:", "random:x", "random:0.1x", "random:0.1,", "random:,0.1",
                                 "random:0.1,0.2", "random:0.1 ", "leave-last:1", "kfold", "kfold:2.5", "kfold:-3",
                                 "kfold:3,1,1", "per-user:0.8", "per-user:0.7,0.1,0.1,0.1", "given:1"})
            QVERIFY2(!refusalOf(text).empty(), text);
    }

    void partsThatLeaveNothingToTrainOnAreRefused() {
        QVERIFY(contains(refusalOf("random:0.5", 0.5), "nothing is left to train on"));
        QVERIFY(contains(refusalOf("kfold:2", 0.5), "nothing is left to train on"));
        QVERIFY(contains(refusalOf("per-user:0.8,0.2", 0.8), "nothing is left to train on"));
        QVERIFY(refusalOf("random:0.5", 0.4).empty());
    }

    void perUserFractionsHaveToAddUpToOne() {
        QVERIFY(contains(refusalOf("per-user:0.8,0.1,0.2"), "add up to 1.1"));
        QVERIFY(refusalOf("per-user:0.6,0.3,0.1").empty());
    }

    void perUserRefusesAValidationFractionThatContradictsItsOwn() {
        QVERIFY(contains(refusalOf("per-user:0.8,0.1,0.1", 0.2), "contradicts"));
        QCOMPARE(parseSplitRecipe("per-user:0.8,0.1,0.1", 0.1).validationFraction, 0.1);
        QCOMPARE(parseSplitRecipe("per-user:0.8,0.2", 0.3).validationFraction, 0.3);
    }

    void foldsAreCountedFromZeroAndThereAreAtLeastTwo() {
        QVERIFY(contains(refusalOf("kfold:1"), "at least 2"));
        QVERIFY(contains(refusalOf("kfold:5,5"), "from 0 to 4"));
    }

    void ratingsDefaultToRandomAndImplicitFeedbackToPerUser() {
        const SplitRecipe ratings = defaultSplitRecipe(Feedback::explicitRatings);
        QCOMPARE(toText(ratings), std::string("random:0.1"));
        QCOMPARE(ratings.validationFraction, 0.1);
        QCOMPARE(toText(defaultSplitRecipe(Feedback::implicitFeedback)), std::string("per-user:0.8,0.1,0.1"));
    }
};

QTEST_APPLESS_MAIN(SplitRecipeTest)
#include "split_recipe_test.moc"
