#include "ui/charts/tick_rule.h"

#include "ui/charts/axis_scale.h"

#include <QTest>

using namespace tastescope;

class TickRuleTest : public QObject {
    Q_OBJECT
  private slots:
    void sixtyEpochsAreMarkedByTens() {
        const Ticks ticks = niceTicks(0, 60, 6, true);
        QCOMPARE(ticks.values, std::vector<double>({0, 10, 20, 30, 40, 50, 60}));
        QCOMPARE(ticks.decimals, 0);
    }

    void sharesAreMarkedByQuarters() {
        QCOMPARE(niceTicks(0, 1, 4).values, std::vector<double>({0, 0.25, 0.5, 0.75, 1}));
    }

    void epochsAreNeverMarkedByHalves() {
        QCOMPARE(niceTicks(0, 3, 6, true).interval, 1.0);
        QCOMPARE(niceTicks(0, 3, 6, false).interval, 0.5);
        QCOMPARE(niceTicks(0, 10, 5, true).interval, 2.0);
    }

    void labelsHaveAsManyDecimalsAsTheIntervalNeeds() {
        QCOMPARE(niceTicks(0.5, 1.1, 6).decimals, 1);
        QCOMPARE(niceTicks(0, 0.3, 2).decimals, 1);
        QCOMPARE(niceTicks(0, 0.1, 4).decimals, 3);
    }

    void anEmptyRangeHasOneTick() { QCOMPARE(niceTicks(3, 3, 5).values, std::vector<double>({3})); }

    void aRangeIsWidenedToItsTicks() {
        const AxisRange range = niceRange(0.573, 1.09, 6);
        QCOMPARE(range.low, 0.5);
        QCOMPARE(range.high, 1.1);
        const AxisRange flat = niceRange(2, 2, 5);
        QVERIFY(flat.low < 2 && flat.high > 2);
    }

    void logarithmicTicksAreOneTwoFive() {
        QCOMPARE(logTicks(1, 10, 6).values, std::vector<double>({1, 2, 5, 10}));
        QVERIFY(logTicks(1, 10, 6).isGeometric);
        QCOMPARE(logTicks(1e-4, 100, 6).values.size(), std::size_t(7));
    }

    void aShortLogarithmicRangeFallsBackToEvenTicks() {
        const Ticks ticks = logTicks(0.55, 0.95, 5);
        QVERIFY(!ticks.isGeometric);
        QVERIFY(ticks.values.size() >= 3);
    }

    void aLogarithmicScaleTakesZeroAndBelowAtItsLowEnd() {
        const AxisScale scale{0.1, 10, true};
        QCOMPARE(scale.fraction(0), 0.0);
        QCOMPARE(scale.fraction(-3), 0.0);
        QCOMPARE(scale.fraction(1), 0.5);
        QVERIFY(std::abs(scale.value(0.5) - 1) < 1e-12);
        const AxisScale broken{0, 1, true};
        QVERIFY(std::isfinite(broken.fraction(0.5)));
    }
};

QTEST_MAIN(TickRuleTest)
#include "tick_rule_test.moc"
