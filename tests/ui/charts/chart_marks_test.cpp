#include "ui/charts/chart_marks.h"

#include <QTest>

using namespace tastescope;

class ChartMarksTest : public QObject {
    Q_OBJECT
  private slots:
    void namesFarApartStayWhereTheirLinesEnd() {
        QCOMPARE(spacedApart({20, 60}, 17, 0, 100), std::vector<qreal>({20, 60}));
    }
    void namesThatMeetAreMovedApart() {
        QCOMPARE(spacedApart({20, 25, 28}, 17, 0, 100), std::vector<qreal>({20, 37, 54}));
    }
    void namesAtTheBottomMoveUp() { QCOMPARE(spacedApart({95, 98}, 17, 0, 100), std::vector<qreal>({83, 100})); }
    void namesAboveTheTopMoveDown() { QCOMPARE(spacedApart({-9, 3}, 17, 0, 100), std::vector<qreal>({0, 17})); }
    void noNamesNeedNoPlace() { QVERIFY(spacedApart({}, 17, 0, 100).empty()); }
};

QTEST_MAIN(ChartMarksTest)
#include "chart_marks_test.moc"
