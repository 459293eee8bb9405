#include "ui/widgets/neighbour_list.h"
#include "ui/widgets/ranked_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

namespace {

std::vector<RankedRow> rows(std::initializer_list<int> keys) {
    std::vector<RankedRow> answer;
    for (const int key : keys) {
        RankedRow row;
        row.key = key;
        row.title = QStringLiteral("film %1").arg(key);
        row.score = QStringLiteral("4.5");
        answer.push_back(row);
    }
    return answer;
}

}  // namespace

class RowListTest : public QObject {
    Q_OBJECT
  private slots:
    void theSelectionStaysWithItsFilmWhileTheListReRanks() {
        RankedList list;
        show(list, 300);
        list.setRows(rows({1, 2, 3}));
        list.setCurrentKey(2);
        QSignalSpy picked(&list, &RowList::picked);
        list.setRows(rows({3, 1, 2}));
        QCOMPARE(list.currentIndex().row(), 2);
        list.setRows(rows({3, 1, 4}));
        QVERIFY(!list.currentIndex().isValid());
        list.setRows(rows({2, 3, 1, 4}));
        QCOMPARE(list.currentIndex().row(), 0);
        QCOMPARE(picked.size(), 0);
    }

    void keysAndClicksPick() {
        RankedList list;
        show(list, 300);
        list.setRows(rows({1, 2, 3}));
        list.setCurrentKey(1);
        QSignalSpy picked(&list, &RowList::picked);
        QSignalSpy opened(&list, &RowList::opened);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(picked.takeFirst().at(0).toLongLong(), qint64(2));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(60, 2 * list.rowHeight() + 5));
        QCOMPARE(picked.takeFirst().at(0).toLongLong(), qint64(3));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(list.currentKey(), qint64(3));
    }

    void onlyWholeRowsAreShown() {
        RankedList list;
        list.setRows(rows({1, 2, 3, 4, 5, 6}));
        show(list, 3 * list.rowHeight() + 11);
        QCOMPARE(list.model()->rowCount(), 3);
        list.resize(270, 10 * list.rowHeight());
        QCOMPARE(list.model()->rowCount(), 6);
    }

    void theModelsKeepTheRules() {
        RankedList ranked;
        show(ranked, 100);
        NeighbourList near;
        near.resize(270, 100);
        const QAbstractItemModelTester a(ranked.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester b(near.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        ranked.setRows(rows({1, 2, 3, 4, 5, 6, 7}));
        ranked.resize(270, 200);
        ranked.setRows(rows({7, 6, 5, 4, 3, 2, 1}));
        ranked.setRows(rows({7}));
        ranked.setRows({});
        near.setRows({{1, QStringLiteral("one"), 2, 0.9, QStringLiteral("0.90"), QStringLiteral("12")}});
        near.grab();
    }

    void aRowReadsAloudWithEverythingItShows() {
        RankedList list;
        show(list, 300);
        std::vector<RankedRow> one = rows({1});
        one[0].isHit = true;
        one[0].move = 2;
        list.setRows(one);
        const QString aloud = list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(aloud.contains(QStringLiteral("film 1")) && aloud.contains(QStringLiteral("4.5")) &&
                aloud.contains(QStringLiteral("2")));
    }

  private:
    static void show(RankedList& list, int height) {
        list.resize(270, height);
        list.show();
    }
};

QTEST_MAIN(RowListTest)
#include "row_list_test.moc"
