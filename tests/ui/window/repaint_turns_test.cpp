#include "ui/window/repaint_turns.h"

#include <QTest>

using namespace tastescope;

class RepaintTurnsTest : public QObject {
    Q_OBJECT
  private slots:
    void aPartAskedForTwiceIsBroughtUpToDateOnce() {
        RepaintTurns turns;
        int first = 0;
        int last = 0;
        const int part = turns.addPart([&] { ++first; });
        const int end = turns.addPart([&] { ++last; });
        turns.ask(part);
        turns.ask(part);
        turns.ask(end);
        QTRY_COMPARE(last, 1);
        QCOMPARE(first, 1);
    }

    void nothingIsBroughtUpToDateAtOnce() {
        RepaintTurns turns;
        int updates = 0;
        turns.ask(turns.addPart([&] { ++updates; }));
        QCOMPARE(updates, 0);
        QTRY_COMPARE(updates, 1);
    }

    void aBusyPartDoesNotKeepTheOthersWaiting() {
        RepaintTurns turns;
        int other = 0;
        int busy = -1;
        busy = turns.addPart([&] { turns.ask(busy); });
        const int part = turns.addPart([&] { ++other; });
        turns.ask(busy);
        turns.ask(part);
        QTRY_COMPARE(other, 1);
    }
};

QTEST_GUILESS_MAIN(RepaintTurnsTest)
#include "repaint_turns_test.moc"
