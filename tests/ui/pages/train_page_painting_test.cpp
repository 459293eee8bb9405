#include "ui/pages/train_page.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <memory>

#include "tests/ui/pages/shown_train_page.h"
#include "ui/theme/theme.h"

using namespace tastescope;
using namespace tastescope::test;

namespace {

/// The timer between the page's turns: while it does not run, nothing more is going to be painted.
QTimer* turnOf(const ShownPage& shown) {
    return shown.page.findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
}

/// Runs the event loop, a turn at a time, until all parts are painted.
template <class EndTurn>
void settle(const ShownPage& shown, EndTurn&& endTurn) {
    const auto turn = [&] {
        QCoreApplication::processEvents();
        endTurn();
    };
    turn();
    while (turnOf(shown)->isActive()) turn();
    // What the last part has asked for is painted in the turn behind.
    turn();
    turn();
}

void settle(const ShownPage& shown) {
    settle(shown, [] {});
}

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

/// When the page paints what: values may come 30 times a second.
class TrainPagePaintingTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp, ThemeMode::light); }

    void aHiddenPageTakesTheNewestValuesWhenItIsShown() {
        ShownPage shown;
        QTRY_VERIFY(shown.hasAll(someTraining(20)));
        shown.page.hide();
        shown.page.setTraining(someTraining(21));
        shown.page.setTraining(someTraining(22));
        QVERIFY(!turnOf(shown)->isActive());  // nothing is going to be painted
        QVERIFY(shown.hasAll(someTraining(20)));
        shown.page.show();
        QVERIFY(shown.hasAll(someTraining(22)));
    }

    void equalValuesRepaintNothing() {
        ShownPage shown;
        QTRY_VERIFY(shown.hasAll(someTraining(20)));
        settle(shown);
        PaintWatch watch({shown.loss()->viewport(), shown.metric()->viewport(), shown.map()});
        shown.page.setTraining(someTraining(20));
        shown.page.setMap(someMap(), kKeys);
        QVERIFY(!turnOf(shown)->isActive());
        settle(shown);
        QCOMPARE(watch.painted, 0);
    }

    void chartsAndMapAreNeverPaintedInTheSameTurn() {
        ShownPage shown;
        settle(shown);
        PaintWatch watch({shown.loss()->viewport(), shown.metric()->viewport(), shown.map()});
        ItemMapValues map = someMap();
        for (int epochs = 21; epochs < 30; ++epochs) {
            shown.page.setTraining(someTraining(epochs));
            map.points[0].x += 0.1f;
            shown.page.setMap(map, kKeys);
            settle(shown, [&] { watch.endTurn(); });
        }
        QVERIFY2(watch.painted >= 27, qPrintable(QString::number(watch.painted)));
        QCOMPARE(watch.together, 0);
    }

  private:
    std::unique_ptr<Theme> theme_;
};

QTEST_MAIN(TrainPagePaintingTest)
#include "train_page_painting_test.moc"
