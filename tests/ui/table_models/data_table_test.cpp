#include "ui/table_models/data_table.h"

#include "ui/table_models/users_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

class DataTableTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { new Theme(*qApp, ThemeMode::light); }

    void init() {
        std::vector<UserRow> rows(200);
        for (int index = 0; index < 200; ++index) {
            rows[std::size_t(index)].key = 1000 + index;
            rows[std::size_t(index)].id = QStringLiteral("user %1").arg(index);
            rows[std::size_t(index)].ratings = index;
        }
        users_.setFilter({});
        users_.setRows(rows);
    }

    void theSelectionStaysWithItsRowThroughFilterAndSort() {
        DataTable table;
        fill(table);
        QSignalSpy picked(&table, &DataTable::picked);
        table.setCurrentKey(1042);
        QCOMPARE(table.currentIndex().row(), 42);
        table.sortByColumn(UsersTable::kRatings, Qt::DescendingOrder);
        QCOMPARE(table.currentIndex().row(), 157);
        users_.setFilter(QStringLiteral("42"));
        QCOMPARE(users_.keyAt(table.currentIndex().row()), qint64(1042));
        users_.setFilter(QStringLiteral("7"));
        QVERIFY(!table.currentIndex().isValid());
        users_.setFilter({});
        QCOMPARE(users_.keyAt(table.currentIndex().row()), qint64(1042));
        QCOMPARE(picked.size(), 0);
    }

    void keysAndClicksTellWhichRowWasPicked() {
        DataTable table;
        fill(table);
        table.setCurrentKey(1000);
        QSignalSpy picked(&table, &DataTable::picked);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(picked.takeFirst().at(0).toLongLong(), qint64(1001));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(users_.index(3, 1)).center());
        QCOMPARE(picked.takeFirst().at(0).toLongLong(), qint64(1003));
        QCOMPARE(picked.size(), 0);
    }

    void rowsAreThirtyTwoHighAndColumnsFillTheWidth() {
        DataTable table;
        fill(table);
        QCOMPARE(table.rowHeight(0), 32);
        QCOMPARE(table.horizontalHeader()->height(), 28);
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }

    void noSortIsShownUntilAHeaderIsClicked() {
        DataTable table;
        fill(table);
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), -1);
        QCOMPARE(users_.keyAt(0), qint64(1000));
    }

    void theSelectedRowHasAnAccentBar() {
        DataTable table;
        fill(table);
        table.setCurrentKey(1001);
        const QRect row = table.visualRect(users_.index(1, 0));
        const QImage picture = table.viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(row.left() + 1, row.center().y()), lightTokens().accent);
        QCOMPARE(picture.pixelColor(row.left() + 5, row.center().y()), lightTokens().softAccent);
    }

  private:
    void fill(DataTable& table) {
        table.setTable(
            &users_,
            {{UsersTable::kUser, 0}, {UsersTable::kRatings, 80}, {UsersTable::kMean, 72}, {UsersTable::kValues, 116}});
        table.resize(600, 400);
        table.show();
    }

    UsersTable users_;
};

QTEST_MAIN(DataTableTest)
#include "data_table_test.moc"
