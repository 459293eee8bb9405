#include "ui/pages/train_page.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/pages/shown_train_page.h"
#include "ui/table_models/factor_table.h"
#include "ui/theme/number_text.h"
#include "ui/theme/theme.h"

using namespace tastescope;
using namespace tastescope::test;

/// The factors of the model in the place of a metric.
class TrainPageFactorsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp, ThemeMode::light); }

    void theFactorsStandInTheListOfMetricsWhereTheModelHasSome() {
        ShownPage shown;
        QTRY_VERIFY(shown.metrics()->count() == 2);
        QCOMPARE(shown.metrics()->findData(QStringLiteral("factors")), -1);
        TrainingValues training = someTraining(21);
        training.hasFactors = true;
        shown.page.setTraining(training);
        QTRY_COMPARE(shown.metrics()->count(), 3);
        QVERIFY(!shown.page.showsFactors());
    }

    void chosenTheyTakeTheCurvesPlaceAndAreAskedFor() {
        ShownPage shown;
        QSignalSpy asked(&shown.page, &TrainPage::factorsShown);
        TrainingValues training = someTraining(21);
        training.hasFactors = true;
        shown.page.setTraining(training);
        QTRY_COMPARE(shown.metrics()->count(), 3);
        shown.page.setMetricId(QStringLiteral("factors"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toBool(), true);
        FactorHealthValues factors;
        factors.rows = {{3, 0.7, 0.1, 0.2, 1, -0.5, false}, {1, 0.3, 0.1, 0.2, 3, -0.5, true}};
        factors.summary = QStringLiteral("2 factors");
        shown.page.setFactors(factors);
        auto* table = shown.page.findChild<FactorTable*>();
        QVERIFY(table->isVisible());
        QVERIFY(!shown.metric()->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), percentText(0.7));
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("1 (%1)").arg(fixedText(-0.5, 2)));
        QCOMPARE(table->model()->index(1, 4).data().toString(), QStringLiteral("idle"));
    }

    void aRunWithoutFactorsShowsACurveAndKeepsTheWish() {
        ShownPage shown;
        shown.page.setMetricId(QStringLiteral("factors"));
        TrainingValues training = someTraining(21);
        shown.page.setTraining(training);
        QTRY_VERIFY(shown.hasAll(training));
        QVERIFY(shown.metric()->isVisible());
        QCOMPARE(shown.page.metricId(), QStringLiteral("factors"));
        training.hasFactors = true;
        shown.page.setTraining(training);
        QTRY_VERIFY(shown.page.showsFactors());
    }

    void onALowPageTheyAreChosenBesideTheCurves() {
        ShownPage shown(QSize(720, 400));
        TrainingValues training = someTraining(21);
        training.hasFactors = true;
        shown.page.setTraining(training);
        QTRY_VERIFY(shown.sides()->findData(QStringLiteral("factors")) >= 0);
        shown.sides()->setFocus();
        QTest::keyClick(shown.sides(), Qt::Key_End);
        QVERIFY(shown.page.showsFactors());
    }

  private:
    std::unique_ptr<Theme> theme_;
};

QTEST_MAIN(TrainPageFactorsTest)
#include "train_page_factors_test.moc"
