#include "ui/widgets/value_ladder.h"

#include <QTest>

using namespace tastescope;

class ValueLadderTest : public QObject {
    Q_OBJECT
  private slots:
    void stepsAreOneAndThreeWithTheDefaultAmongThem() {
        const ValueLadder ladder = ValueLadder::decades(0.001, 1, 0.02);
        std::vector<double> values;
        for (const ValueLadder::Step& step : ladder.steps())
            values.push_back(step.value);
        QCOMPARE(values, std::vector<double>({0.001, 0.003, 0.01, 0.02, 0.03, 0.1, 0.3, 1}));
    }

    void aDefaultThatIsAStepStandsThereOnce() {
        QCOMPARE(ValueLadder::decades(0.01, 0.1, 0.03).steps().size(), std::size_t(3));
    }

    void typedValuesStepToTheNextRung() {
        const ValueLadder ladder = ValueLadder::decades(1e-5, 10);
        QCOMPARE(*ladder.above(0.019), 0.03);
        QCOMPARE(*ladder.below(0.019), 0.01);
        QCOMPARE(*ladder.above(0.01), 0.03);
        QVERIFY(!ladder.above(10));
        QVERIFY(!ladder.below(1e-5));
    }

    void zeroIsBelowEverything() {
        const ValueLadder ladder = ValueLadder::decades(0.001, 1, {}, true);
        QCOMPARE(*ladder.below(0.001), 0.0);
        QCOMPARE(ladder.text(0), QStringLiteral("0"));
    }

    void rungsAreTheNumbersAPersonWouldType() {
        const ValueLadder ladder = ValueLadder::decades(1e-5, 10);
        QCOMPARE(ladder.steps()[1].value, 0.00003);
        QCOMPARE(ladder.steps()[5].value, 0.003);
        QCOMPARE(ladder.text(0.00001), QStringLiteral("0.00001"));
    }

    void aListHasItsOwnTexts() {
        const ValueLadder ladder = ValueLadder::list({{1, QStringLiteral("1 epoch/s")}, {1e9, QStringLiteral("full")}});
        QCOMPARE(ladder.text(1e9), QStringLiteral("full"));
        QVERIFY(!ladder.takesTypedValues());
    }
};

QTEST_MAIN(ValueLadderTest)
#include "value_ladder_test.moc"
