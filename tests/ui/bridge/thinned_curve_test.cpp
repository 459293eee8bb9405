#include "ui/bridge/thinned_curve.h"

#include <QTest>

using namespace tastescope;

class ThinnedCurveTest : public QObject {
    Q_OBJECT
  private slots:
    void pointsAreKeptAsTheyAreUntilItIsFull() {
        ThinnedCurve curve(ThinnedCurve::Keep::mean, 4);
        for (int x = 1; x <= 4; ++x) curve.add(x, 10 * x);
        QCOMPARE(curve.points(), (QList<QPointF>{{1, 10}, {2, 20}, {3, 30}, {4, 40}}));
    }

    void aFullNoisyCurveHoldsMeansOfNeighbours() {
        ThinnedCurve curve(ThinnedCurve::Keep::mean, 4);
        for (int x = 1; x <= 6; ++x) curve.add(x, 10 * x);
        QCOMPARE(curve.points(), (QList<QPointF>{{2, 15}, {4, 35}, {6, 55}}));
    }

    void aFullCurveOfMeaningfulPointsKeepsEverySecond() {
        ThinnedCurve curve(ThinnedCurve::Keep::last, 4);
        for (int x = 1; x <= 6; ++x) curve.add(x, 10 * x);
        QCOMPARE(curve.points(), (QList<QPointF>{{2, 20}, {4, 40}, {6, 60}}));
    }

    void itNeverHoldsMoreThanItsCapacity() {
        ThinnedCurve curve(ThinnedCurve::Keep::mean, 64);
        for (int x = 1; x <= 100'000; ++x) curve.add(x, 1);
        QVERIFY(curve.points().size() <= 64);
        QVERIFY(curve.points().size() >= 32);
        QCOMPARE(curve.points().back().x(), 100'000.0);
        QCOMPARE(curve.points().front().y(), 1.0);
    }

    void truncatingTakesAwayWhatLiesBehind() {
        ThinnedCurve curve(ThinnedCurve::Keep::last);
        for (int x = 1; x <= 5; ++x) curve.add(x, x);
        curve.truncate(3);
        QCOMPARE(curve.points().back(), QPointF(3, 3));
        curve.add(4, 9);
        QCOMPARE(curve.points().back(), QPointF(4, 9));
    }
};

QTEST_APPLESS_MAIN(ThinnedCurveTest)
#include "thinned_curve_test.moc"
