#include "ui/charts/metric_chart.h"

#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

class MetricChartTest : public QObject {
    Q_OBJECT
  private slots:
    void aShareRunsFromZeroToAHundredPerCent() {
        MetricChart chart;
        MetricChartValues values;
        values.isShare = true;
        values.points = {{0, 0.05}, {1, 0.5}};
        chart.setValues(values);
        QCOMPARE(chart.frame().y.low, 0.0);
        QCOMPARE(chart.frame().y.high, 1.0);
        QCOMPARE(chart.valueText(), QStringLiteral("50 %"));
    }

    void theValueFollowsTheReadOut() {
        MetricChart chart;
        MetricChartValues values;
        values.points = {{0, 0.1}, {1, 0.2}};
        values.targetEpoch = 10;
        chart.setValues(values);
        QSignalSpy changed(&chart, &ChartView::readingsChanged);
        chart.setReadOut(0);
        QCOMPARE(chart.valueText(), QStringLiteral("0.100"));
        QCOMPARE(changed.size(), 1);
    }

    void withoutPointsThereIsADash() {
        MetricChart chart;
        chart.setValues({});
        QCOMPARE(chart.valueText(), QString::fromUtf8("–"));
    }
};

QTEST_MAIN(MetricChartTest)
#include "metric_chart_test.moc"
