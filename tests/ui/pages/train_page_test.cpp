#include "ui/pages/train_page.h"

#include "tests/ui/pages/shown_train_page.h"
#include "ui/charts/chart_head.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;
using namespace tastescope::test;

class TrainPageTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }

    void chartsAndMapAreFilled() {
        const ShownPage shown;
        QTRY_VERIFY(shown.hasAll(someTraining(20)));
        QTRY_COMPARE(shown.map()->values().points.size(), 4u);
        QCOMPARE(shown.figure(), QStringLiteral("0.20"));
    }

    void theFirstMetricIsShownUntilOneIsChosen() {
        ShownPage shown;
        QTRY_COMPARE(shown.metrics()->currentId(), QStringLiteral("recovery"));
        QCOMPARE(shown.page.metricId(), QString());
        QSignalSpy changed(&shown.page, &TrainPage::viewChanged);
        shown.metrics()->setFocus();
        QTest::keyClick(shown.metrics(), Qt::Key_Down);
        QCOMPARE(shown.page.metricId(), QStringLiteral("rmse"));
        QCOMPARE(shown.metric()->values().name, QStringLiteral("RMSE"));
        QCOMPARE(changed.size(), 1);
    }

    void theChosenMetricIsRememberedAcrossValuesAndLists() {
        ShownPage shown;
        shown.page.setMetricId(QStringLiteral("rmse"));
        QTRY_COMPARE(shown.metric()->values().name, QStringLiteral("RMSE"));
        TrainingValues other = someTraining(21);
        other.metrics = {someMetric(QStringLiteral("ndcg@10"), QStringLiteral("NDCG"), 21)};
        shown.page.setTraining(other);
        QTRY_COMPARE(shown.metric()->values().name, QStringLiteral("NDCG"));
        QCOMPARE(shown.page.metricId(), QStringLiteral("rmse"));
        shown.page.setTraining(someTraining(22));
        QTRY_COMPARE(shown.metric()->values().name, QStringLiteral("RMSE"));
        QCOMPARE(shown.metrics()->currentId(), QStringLiteral("rmse"));
    }

    void settersTellNothing() {
        ShownPage shown;
        QSignalSpy changed(&shown.page, &TrainPage::viewChanged);
        QSignalSpy picked(&shown.page, &TrainPage::itemPicked);
        shown.page.setMetricId(QStringLiteral("rmse"));
        shown.page.setLogarithmic(true);
        shown.page.setSmoothed(false);
        shown.page.setSelectedItem(72);
        shown.page.setDataset(nullptr);
        QTRY_COMPARE(shown.metric()->values().name, QStringLiteral("RMSE"));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(picked.size(), 0);
    }

    void theSwitchAndTheKeysTurnTheAxis() {
        ShownPage shown;
        QSignalSpy changed(&shown.page, &TrainPage::viewChanged);
        auto* axis = shown.page.findChild<SegmentedSwitch*>();
        QTest::mouseClick(axis->findChildren<QAbstractButton*>().last(), Qt::LeftButton);
        QVERIFY(shown.page.isLogarithmic());
        QVERIFY(shown.loss()->isLogarithmic());
        QCOMPARE(changed.size(), 1);
        shown.page.toggleLogarithmic();
        QVERIFY(!shown.loss()->isLogarithmic());
        QCOMPARE(axis->current(), 0);
        QCOMPARE(changed.size(), 2);
    }

    void smoothingIsTurnedOffAndOn() {
        ShownPage shown;
        shown.page.toggleSmoothing();
        QVERIFY(!shown.loss()->isSmoothed());
        shown.page.toggleSmoothing();
        QVERIFY(shown.page.isSmoothed());
    }

    void theFigureFollowsTheReadOut() {
        ShownPage shown;
        QTRY_COMPARE(shown.figure(), QStringLiteral("0.20"));
        shown.metric()->setReadOut(7);
        QCOMPARE(shown.figure(), QStringLiteral("0.07"));
    }

    void aClickOnTheMapPicksTheItem() {
        ShownPage shown;
        QTRY_COMPARE(shown.map()->values().points.size(), 4u);
        QSignalSpy picked(&shown.page, &TrainPage::itemPicked);
        QTest::mouseClick(shown.map(), Qt::LeftButton, {}, shown.map()->positionOf(2).toPoint());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().at(0).toLongLong(), 72);
    }

    void theSelectedItemStaysSelectedInANewMap() {
        ShownPage shown;
        shown.page.setSelectedItem(71);
        ItemMapValues map = someMap();
        map.points[0].x = 0.25f;
        map.selected = 3;
        map.neighbours = {0, 2};
        shown.page.setMap(map, kKeys);
        QTRY_VERIFY(!shown.map()->values().points.empty() && shown.map()->values().points[0].x > 0.2f);
        QCOMPARE(shown.map()->selected(), 1);
        QVERIFY(shown.map()->values().neighbours.empty());
        map.selected = 1;
        shown.page.setMap(map, kKeys);
        QTRY_COMPARE(shown.map()->values().neighbours.size(), 2u);
    }

    void aModelWithoutVectorsHasAWordInTheMapsPlace() {
        ShownPage shown;
        QTRY_VERIFY(shown.map()->isVisible());
        shown.page.setMap(ItemMapValues(), {});
        QTRY_VERIFY(!shown.map()->isVisible());
    }

    void theMapIsNamedAfterTheItems() {
        ShownPage shown;
        auto films = std::make_shared<DatasetValues>();
        films->noun.many = QStringLiteral("films");
        shown.page.setDataset(films);
        QCOMPARE(shown.map()->accessibleName(), QStringLiteral("Map of films, live"));
    }

    void aLowPagePutsTheMapBesideTheCurves() {
        const ShownPage shown(QSize(853, 405));
        QTRY_COMPARE(shown.map()->values().points.size(), 4u);
        QApplication::processEvents();
        const auto left = [&](const QWidget* part) { return part->mapTo(&shown.page, QPoint()).x(); };
        QVERIFY(left(shown.map()) > left(shown.loss()) + shown.loss()->width());
        QVERIFY(!shown.metric()->isVisible());
        QVERIFY(shown.map()->height() > 250);
    }

    void onALowPageTheListPutsAMetricInTheMapsPlace() {
        ShownPage shown(QSize(853, 405));
        QTRY_COMPARE(shown.sides()->count(), 3);
        QSignalSpy changed(&shown.page, &TrainPage::viewChanged);
        shown.sides()->setFocus();
        QTest::keyClick(shown.sides(), Qt::Key_End);
        QVERIFY(shown.metric()->isVisible());
        QVERIFY(!shown.map()->isVisible());
        QCOMPARE(shown.page.metricId(), QStringLiteral("rmse"));
        QCOMPARE(changed.size(), 1);
        shown.page.resize(720, 690);
        QApplication::processEvents();
        QVERIFY(shown.map()->isVisible());
        QVERIFY(shown.metric()->isVisible());
    }

    void aDivergedRunSaysWhatHappened() {
        ShownPage shown;
        TrainingValues training = someTraining(15);
        training.state = RunState::diverged;
        training.loss.stop = StopMark{15, QStringLiteral("stopped")};
        shown.page.setTraining(training);
        QVERIFY(shown.eye().contains(QStringLiteral("too long")));
        QTRY_VERIFY(shown.loss()->values().stop.has_value());
    }

    void aModelWithoutALossHasNoEmptyFrame() {
        ShownPage shown;
        TrainingValues training;
        training.state = RunState::finished;
        training.epoch = training.target = 1;
        training.metrics = {someMetric(QStringLiteral("ndcg@10"), QStringLiteral("NDCG"), 1)};
        shown.page.setTraining(training);
        QVERIFY(!shown.loss()->isVisible());
        QVERIFY(shown.page.findChild<EmptyState*>()->isVisible());
        shown.page.setTraining(someTraining(3));
        QVERIFY(shown.loss()->isVisible());
    }

    void testFiguresAreAskedForOnceThereIsAModel() {
        ShownPage shown;
        QSignalSpy asked(&shown.page, &TrainPage::testFiguresRequested);
        auto* link = shown.page.findChild<LinkButton*>();
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        shown.page.setTraining(TrainingValues());
        QVERIFY(!link->isEnabled());
    }

    void aFileThatCannotBeWrittenIsTold() {
        ShownPage shown;
        QSignalSpy failed(&shown.page, &TrainPage::failed);
        shown.page.saveChartTo(QStringLiteral("/no such folder/loss.png"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().at(0).toString().contains(QStringLiteral("loss.png")));
    }

    void everythingThatTakesTheFocusHasAName() {
        const ShownPage shown;
        QTRY_COMPARE(shown.map()->values().points.size(), 4u);
        int count = 0;
        for (const QWidget* part : shown.page.findChildren<QWidget*>()) {
            if (part->focusPolicy() == Qt::NoFocus || part->isWindow()) continue;
            // What a list opens is part of the list, and the inside of a chart hands the focus to the chart.
            if (part->window() != &shown.page || part->focusProxy()) continue;
            ++count;
            QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
        }
        QVERIFY(count >= 7);
        for (const QWidget* part : {static_cast<QWidget*>(shown.loss()), static_cast<QWidget*>(shown.metric()),
                                    static_cast<QWidget*>(shown.map())})
            QVERIFY2(!part->accessibleDescription().isEmpty(), part->metaObject()->className());
    }

  private:
    Theme* theme_ = nullptr;
};

QTEST_MAIN(TrainPageTest)
#include "train_page_test.moc"
