#include "ui/charts/value_range.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tastescope;

class ValueRangeTest : public QObject {
    Q_OBJECT
  private slots:
    void aSteepFirstFallMayLeaveAtTheTop() {
        QList<QPointF> curve = {{0, 40}};
        for (int epoch = 1; epoch < 100; ++epoch)
            curve.append({double(epoch), 0.7 + 0.3 / epoch});
        const AxisRange range = lossRange({&curve}, {0.95}, 6, false);
        QVERIFY(range.high < 2);
        QVERIFY(range.low <= 0.703);
    }

    void aRiseAtTheEndIsAlwaysInSight() {
        QList<QPointF> curve;
        for (int epoch = 0; epoch < 100; ++epoch)
            curve.append({double(epoch), 1.0});
        curve.append({100, 25});
        QVERIFY(lossRange({&curve}, {}, 6, false).high >= 25);
    }

    void baselineAndFloorAreInside() {
        const QList<QPointF> curve = {{0, 0.8}, {1, 0.7}};
        const AxisRange range = lossRange({&curve}, {0.953, 0.573}, 6, false);
        QVERIFY(range.low <= 0.573 && range.high >= 0.953);
    }

    void nothingYetGivesAPlainRange() {
        const AxisRange range = lossRange({}, {}, 6, false);
        QCOMPARE(range.low, 0.0);
        QCOMPARE(range.high, 1.0);
    }

    void valuesThatAreNotFiniteDoNotCount() {
        const QList<QPointF> curve = {
            {0, 0.8}, {1, std::numeric_limits<double>::infinity()}, {2, std::numeric_limits<double>::quiet_NaN()}};
        QVERIFY(lossRange({&curve}, {}, 6, false).high < 2);
    }

    void aLogarithmicRangeStaysPositive() {
        const QList<QPointF> curve = {{0, 5}, {1, 0.01}};
        QVERIFY(lossRange({&curve}, {}, 6, true).low > 0);
    }

    void theValueAtAPlaceIsTheLastBeforeIt() {
        const QList<QPointF> curve = {{1, 0.9}, {2, 0.8}};
        QVERIFY(!valueAt(curve, 0.5).has_value());
        QCOMPARE(*valueAt(curve, 1.7), 0.9);
        QCOMPARE(*valueAt(curve, 2), 0.8);
        QCOMPARE(*valueAt(curve, 9), 0.8);
    }
};

QTEST_MAIN(ValueRangeTest)
#include "value_range_test.moc"
