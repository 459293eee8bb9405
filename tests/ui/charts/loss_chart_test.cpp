#include "ui/charts/loss_chart.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

namespace {

LossChartValues someValues(int epochs) {
    LossChartValues values;
    values.targetEpoch = 60;
    for (int epoch = 0; epoch <= epochs; ++epoch) {
        values.training.append({double(epoch), 1.0 - 0.01 * epoch});
        values.validation.append({double(epoch), 1.1 - 0.01 * epoch});
    }
    values.references = {{QStringLiteral("bias baseline"), 0.953, false}, {QStringLiteral("noise floor"), 0.573, true}};
    values.flags = {{5, QStringLiteral("learning rate")}};
    return values;
}

int warnings = 0;
void countWarnings(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
}

}  // namespace

class LossChartTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }
    void init() { theme_->setMode(ThemeMode::light); }

    void thePlotKeepsItsMarginsThroughResizes() {
        LossChart chart;
        show(chart, someValues(20));
        QCOMPARE(chart.frame().plot, QRectF(44, 12, 688 - 52, 302 - 40));
        chart.resize(900, 400);
        QApplication::processEvents();
        QCOMPARE(chart.frame().plot, QRectF(44, 12, 900 - 52, 400 - 40));
        QCOMPARE(chart.chart()->plotArea(), chart.frame().plot);
    }

    void curvesLieWhereTheFrameSays() {
        LossChart chart;
        LossChartValues values;
        values.targetEpoch = 10;
        values.validation = {{0, 1.0}, {5, 1.0}};
        values.training = {{0, 0.5}, {5, 0.5}};
        show(chart, values);
        chart.resize(700, 320);
        QApplication::processEvents();
        const QPointF at = chart.frame().position({2.5, 1.0});
        const QColor colour = chart.grab().toImage().pixelColor(at.toPoint());
        QVERIFY2(std::abs(colour.red() - lightTokens().validation.red()) < 40 &&
                     std::abs(colour.blue() - lightTokens().validation.blue()) < 60,
                 qPrintable(colour.name()));
    }

    void theAxisRunsToTheTargetFromTheStart() {
        LossChart chart;
        show(chart, someValues(1));
        QCOMPARE(chart.frame().x.high, 60.0);
    }

    void theNewestReadingsAreGivenUntilTheMouseAsks() {
        LossChart chart;
        QSignalSpy changed(&chart, &ChartView::readingsChanged);
        show(chart, someValues(20));
        QCOMPARE(changed.last().at(1).toString(), QStringLiteral("at epoch 20"));
        QCOMPARE(chart.readings().last().value, QStringLiteral("0.900"));
        const QPointF at = chart.frame().position({7.2, 0.8});
        QTest::mouseMove(chart.viewport(), at.toPoint());
        QCOMPARE(*chart.readOut(), 7.0);
        QCOMPARE(chart.readingsPlace(), QStringLiteral("at epoch 7"));
        QCOMPARE(chart.readings().last().value, QStringLiteral("1.030"));
    }

    void arrowKeysMoveTheReadOutAndEscapeEndsIt() {
        LossChart chart;
        show(chart, someValues(20));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(*chart.readOut(), 20.0);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(*chart.readOut(), 19.0);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(*chart.readOut(), 0.0);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(*chart.readOut(), 0.0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(*chart.readOut(), 20.0);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.readOut());
    }

    void seriesNeverHaveMorePointsThanPixelColumns() {
        LossChart chart;
        LossChartValues values = someValues(1);
        values.training.clear();
        for (int step = 0; step < 50'000; ++step)
            values.training.append({step * 60.0 / 50'000, 0.8 + 0.1 * (step % 3)});
        show(chart, values);
        for (QAbstractSeries* series : chart.chart()->series())
            QVERIFY(qobject_cast<QLineSeries*>(series)->count() <= chart.frame().plot.width() + 3);
    }

    void aSwitchReTintsCurvesAtOnce() {
        LossChart chart;
        show(chart, someValues(20));
        theme_->setMode(ThemeMode::dark);
        const auto* validation = qobject_cast<QLineSeries*>(chart.chart()->series().last());
        QCOMPARE(validation->pen().color(), darkTokens().validation);
        QCOMPARE(chart.grab().toImage().pixelColor(2, 2), darkTokens().surface);
    }

    void aLogarithmicAxisWithZerosSaysNothingOnTheConsole() {
        LossChart chart;
        LossChartValues values = someValues(10);
        values.training[3].setY(0);
        values.validation[4].setY(-1);
        warnings = 0;
        const auto before = qInstallMessageHandler(countWarnings);
        chart.setLogarithmic(true);
        chart.setValues(values);
        chart.grab();
        qInstallMessageHandler(before);
        QCOMPARE(warnings, 0);
    }

    void thereIsRoomForTheNamesWhenTheRunIsDone() {
        LossChart chart;
        show(chart, someValues(20));
        QCOMPARE(chart.frame().plot.right(), 680.0);
        chart.setValues(someValues(60));
        QCOMPARE(chart.frame().plot.right(), 568.0);
        chart.setValues(someValues(3));
        QCOMPARE(chart.frame().plot.right(), 680.0);
    }

    void theRawLineStaysBehindTheSmoothedOneAndStandsAloneWithout() {
        LossChart chart;
        LossChartValues values = someValues(20);
        values.training[20].setY(2);
        show(chart, values);
        QCOMPARE(pointsOf(chart, 0.45f), 21);
        QVERIFY(chart.readings().first().value != QStringLiteral("2.000"));
        const int before = drawnInFull(chart);
        chart.setSmoothed(false);
        QCOMPARE(pointsOf(chart, 0.45f), 0);
        QCOMPARE(drawnInFull(chart), before);
        QCOMPARE(chart.readings().first().value, QStringLiteral("2.000"));
        chart.setSmoothed(true);
        QCOMPARE(pointsOf(chart, 0.45f), 21);
    }

    void aCurveOfOnePointAnEpochHardlyLags() {
        LossChart chart;
        LossChartValues values = someValues(20);
        values.training.clear();
        for (int epoch = 1; epoch <= 20; ++epoch) values.training.append({double(epoch), 2 - 0.05 * epoch});
        show(chart, values);
        QVERIFY(chart.readings().first().value.toDouble() < 1.02);
    }

    void smoothingOffSurvivesNewValues() {
        LossChart chart;
        show(chart, someValues(20));
        chart.setSmoothed(false);
        chart.setValues(someValues(21));
        QCOMPARE(pointsOf(chart, 0.45f), 0);
        QVERIFY(!chart.isSmoothed());
    }

    void aValueThatIsNoNumberIsLeftOutWithoutSmoothingToo() {
        LossChart chart;
        LossChartValues values = someValues(20);
        values.training[20].setY(std::numeric_limits<double>::quiet_NaN());
        chart.setSmoothed(false);
        show(chart, values);
        QCOMPARE(chart.readings().first().value, QStringLiteral("0.810"));
    }

    void filesDroppedOnItGoThroughToTheWindow() {
        LossChart chart;
        QVERIFY(!chart.acceptDrops());
        QVERIFY(!chart.viewport()->acceptDrops());
    }

    void nothingToShowIsDrawnToo() {
        LossChart chart;
        show(chart, {});
        QVERIFY(chart.readings().isEmpty());
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(!chart.readOut());
        chart.grab();
    }

  private:
    static int pointsOf(const LossChart& chart, float opacity) {
        int count = 0;
        for (const QAbstractSeries* series : chart.chart()->series()) {
            const auto* line = qobject_cast<const QLineSeries*>(series);
            if (std::abs(line->pen().color().alphaF() - opacity) < 0.02f) count += line->count();
        }
        return count;
    }
    // Points of training and validation in full colour.
    static int drawnInFull(const LossChart& chart) { return pointsOf(chart, 1); }

    static void show(LossChart& chart, const LossChartValues& values) {
        chart.resize(688, 302);
        chart.show();
        chart.setValues(values);
    }

    Theme* theme_ = nullptr;
};

QTEST_MAIN(LossChartTest)
#include "loss_chart_test.moc"
