#include "ui/pages/train_page.h"

#include "ui/charts/chart_head.h"
#include "ui/charts/item_map.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/metric_chart.h"
#include "ui/pages/view_choice.h"
#include "ui/table_models/factor_table.h"
#include "ui/theme/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/eye_line.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter_figure.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

namespace {

MetricValues someMetric(const QString& id, const QString& name, int epochs) {
    MetricValues metric;
    metric.id = id;
    metric.name = name;
    metric.note = QStringLiteral("on 160 users");
    metric.chart.name = name;
    metric.chart.targetEpoch = 60;
    metric.chart.decimals = 2;
    for (int epoch = 0; epoch <= epochs; ++epoch)
        metric.chart.points.append({double(epoch), 0.01 * epoch});
    return metric;
}

TrainingValues someTraining(int epochs) {
    TrainingValues training;
    training.state = RunState::training;
    training.epoch = epochs;
    training.target = 60;
    training.lossName = QStringLiteral("Error (RMSE)");
    training.loss.targetEpoch = 60;
    for (int epoch = 0; epoch <= epochs; ++epoch) {
        training.loss.training.append({double(epoch), 1.0 - 0.01 * epoch});
        training.loss.validation.append({double(epoch), 1.1 - 0.01 * epoch});
    }
    training.metrics = {someMetric(QStringLiteral("recovery"), QStringLiteral("Truth recovered"), epochs),
                        someMetric(QStringLiteral("rmse"), QStringLiteral("RMSE"), epochs)};
    return training;
}

ItemMapValues someMap() {
    ItemMapValues map;
    map.points = {{0, 0, 0.5f, 0}, {1, 0, 0.5f, 1}, {0, 1, 0.5f, 2}, {-1, -1, 0.5f, 3}};
    map.names = QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    return map;
}

const std::vector<qint64> kKeys = {70, 71, 72, 73};

/// A page with its parts, as the user finds them.
struct ShownPage {
    explicit ShownPage(QSize size = QSize(720, 690)) {
        page.resize(size);
        page.show();
        page.setTraining(someTraining(20));
        page.setMap(someMap(), kKeys);
    }

    bool hasAll(const TrainingValues& training) const {
        return loss()->values() == training.loss && metric()->values() == training.metrics.front().chart;
    }
    LossChart* loss() const { return page.findChild<LossChart*>(); }
    MetricChart* metric() const { return page.findChild<MetricChart*>(); }
    ItemMap* map() const { return page.findChild<ItemMap*>(); }
    QString figure() const { return page.findChild<MeterFigure*>()->value(); }
    QString eye() const { return page.findChild<EyeLine*>()->text(); }
    ViewChoice* choice(const char* name) const {
        for (ViewChoice* choice : page.findChildren<ViewChoice*>())
            if (choice->accessibleName() == QLatin1String(name)) return choice;
        return nullptr;
    }
    ViewChoice* metrics() const { return choice("Metric"); }
    ViewChoice* sides() const { return choice("Beside the curves"); }

    TrainPage page;
};

/// Counts in how many turns of the event loop two charts were painted at once.
class PaintWatch : public QObject {
  public:
    explicit PaintWatch(std::vector<QWidget*> parts) : parts_(std::move(parts)) {
        for (QWidget* part : parts_)
            part->installEventFilter(this);
    }
    int painted = 0;
    int together = 0;

    void endTurn() {
        if (inTurn_.size() > 1) ++together;
        inTurn_.clear();
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            ++painted;
            if (!inTurn_.contains(watched)) inTurn_.append(watched);
        }
        return false;
    }

  private:
    std::vector<QWidget*> parts_;
    QList<QObject*> inTurn_;
};

}  // namespace

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

    void aHiddenPageTakesTheNewestValuesWhenItIsShown() {
        ShownPage shown;
        QTRY_VERIFY(shown.hasAll(someTraining(20)));
        shown.page.hide();
        shown.page.setTraining(someTraining(21));
        shown.page.setTraining(someTraining(22));
        QTest::qWait(50);
        QVERIFY(shown.hasAll(someTraining(20)));
        shown.page.show();
        QVERIFY(shown.hasAll(someTraining(22)));
    }

    void equalValuesRepaintNothing() {
        ShownPage shown;
        QTRY_VERIFY(shown.hasAll(someTraining(20)));
        QTRY_COMPARE(shown.map()->values().points.size(), 4u);
        QTest::qWait(50);
        PaintWatch watch({shown.loss()->viewport(), shown.metric()->viewport(), shown.map()});
        shown.page.setTraining(someTraining(20));
        shown.page.setMap(someMap(), kKeys);
        QTest::qWait(80);
        QCOMPARE(watch.painted, 0);
    }

    void chartsAndMapAreNeverPaintedInTheSameTurn() {
        ShownPage shown;
        QTRY_COMPARE(shown.map()->values().points.size(), 4u);
        QTest::qWait(50);
        PaintWatch watch({shown.loss()->viewport(), shown.metric()->viewport(), shown.map()});
        ItemMapValues map = someMap();
        for (int epochs = 21; epochs < 30; ++epochs) {
            shown.page.setTraining(someTraining(epochs));
            map.points[0].x += 0.1f;
            shown.page.setMap(map, kKeys);
            for (int turn = 0; turn < 12; ++turn) {
                QTest::qWait(3);
                watch.endTurn();
            }
        }
        QVERIFY2(watch.painted >= 27, qPrintable(QString::number(watch.painted)));
        QCOMPARE(watch.together, 0);
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
