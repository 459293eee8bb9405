#include "ui/charts/decimation.h"

#include <QTest>

#include <limits>

using namespace tastescope;

namespace {

QList<QPointF> ramp(int count) {
    QList<QPointF> points;
    for (int index = 0; index < count; ++index)
        points.append({double(index), double(index % 7)});
    return points;
}

}  // namespace

class DecimationTest : public QObject {
    Q_OBJECT
  private slots:
    void thereIsAtMostOnePointPerColumnAndTheEndsStay() {
        for (const ColumnPoint kept : {ColumnPoint::last, ColumnPoint::extreme}) {
            const QList<QPointF> shown = decimated(ramp(10'000), 0, 9'999, 300, kept);
            QVERIFY(shown.size() <= 302);
            QVERIFY(shown.size() >= 299);
            QCOMPARE(shown.first(), QPointF(0, 0));
            QCOMPARE(shown.last(), ramp(10'000).last());
        }
    }

    void fewPointsAreLeftAlone() { QCOMPARE(decimated(ramp(50), 0, 49, 300, ColumnPoint::last), ramp(50)); }

    void aSpikeSurvivesInANoisyCurveOnly() {
        QList<QPointF> points = ramp(1'000);
        for (QPointF& point : points)
            point.setY(0);
        points[503].setY(9);
        const auto peak = [](const QList<QPointF>& curve) {
            double most = 0;
            for (const QPointF& point : curve)
                most = std::max(most, point.y());
            return most;
        };
        QCOMPARE(peak(decimated(points, 0, 999, 50, ColumnPoint::extreme)), 9.0);
        QCOMPARE(peak(decimated(points, 0, 999, 50, ColumnPoint::last)), 0.0);
    }

    void valuesThatAreNotFiniteAreLeftOut() {
        const QList<QPointF> points = {{0, 1},
                                       {1, std::numeric_limits<double>::quiet_NaN()},
                                       {2, 3},
                                       {3, std::numeric_limits<double>::infinity()}};
        for (const ColumnPoint kept : {ColumnPoint::last, ColumnPoint::extreme})
            QCOMPARE(decimated(points, 0, 3, 100, kept), QList<QPointF>({{0, 1}, {2, 3}}));
    }

    void noWidthShowsNothing() {
        QVERIFY(decimated(ramp(5), 0, 4, 0, ColumnPoint::last).isEmpty());
        QVERIFY(decimated(ramp(5), 4, 4, 10, ColumnPoint::last).isEmpty());
    }

    void smoothingKeepsConstantsAndTheFirstValue() {
        const QList<QPointF> flat = {{0, 0.7}, {1, 0.7}, {2, 0.7}};
        for (const QPointF& point : smoothed(flat, 0.9))
            QVERIFY(std::abs(point.y() - 0.7) < 1e-12);
        QCOMPARE(smoothed({{0, 4}, {1, 0}}, 0.6).first().y(), 4.0);
        // By hand: (.6 · 1.6 + .4 · 0) / (.6 · .4 + .4) = .96 / .64.
        QVERIFY(std::abs(smoothed({{0, 4}, {1, 0}}, 0.6).last().y() - 1.5) < 1e-12);
        QCOMPARE(smoothed(flat, 0), flat);
    }
};

QTEST_MAIN(DecimationTest)
#include "decimation_test.moc"
