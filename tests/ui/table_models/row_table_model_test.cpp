#include "ui/table_models/items_table.h"
#include "ui/table_models/ranked_table.h"
#include "ui/table_models/rated_table.h"
#include "ui/table_models/users_table.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QTest>

using namespace tastescope;

namespace {

ItemRow item(qint64 key, const char* title, int year, int ratings, double mean) {
    ItemRow row;
    row.key = key;
    row.title = QString::fromUtf8(title);
    row.categoryName = QStringLiteral("Crime");
    row.year = year;
    row.ratings = ratings;
    row.mean = mean;
    return row;
}

std::vector<ItemRow> threeItems() {
    return {item(10, "banana", 2001, 5, 3.0), item(11, "Apple", 0, 1400, 4.0),
            item(12, "cherry", 1999, 30, std::numeric_limits<double>::quiet_NaN())};
}

std::vector<qint64> keys(const RowTableModel& table) {
    std::vector<qint64> answer;
    for (int row = 0; row < table.rowCount(); ++row)
        answer.push_back(table.keyAt(row));
    return answer;
}

}  // namespace

class RowTableModelTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyTableKeepsTheRulesOfModels() {
        UsersTable users;
        ItemsTable items;
        RankedTable ranked;
        RatedTable rated;
        const QAbstractItemModelTester a(&users, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester b(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester c(&ranked, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester d(&rated, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<UserRow> userRows(20);
        for (int index = 0; index < 20; ++index) {
            userRows[std::size_t(index)].key = index;
            userRows[std::size_t(index)].id = QStringLiteral("user %1").arg(index);
            userRows[std::size_t(index)].ratings = 100 - index;
        }
        users.setRows(userRows);
        items.setRows(threeItems());
        ranked.setRows(
            {{1, 1, QStringLiteral("first"), 2, 4.5, true, 4.0}, {2, 2, QStringLiteral("second"), 3, 4.4, false, 3.0}});
        ranked.setScale(0.5, 5, 3.4);
        rated.setRows({{1, QStringLiteral("first"), 2, 4.5}});
        for (RowTableModel* table : std::initializer_list<RowTableModel*>{&users, &items, &ranked, &rated}) {
            for (int column = 0; column < table->columnCount(); ++column) {
                table->sort(column, Qt::AscendingOrder);
                table->sort(column, Qt::DescendingOrder);
            }
            table->setFilter(QStringLiteral("r"));
            table->sort(0, Qt::AscendingOrder);
            table->setFilter(QStringLiteral("nothing has this"));
            QCOMPARE(table->rowCount(), 0);
            table->sort(1, Qt::AscendingOrder);
            table->setFilter({});
            QVERIFY(table->rowCount() > 0);
        }
        users.setRows({});
        QCOMPARE(users.rowCount(), 0);
    }

    void rowsComeInTheGivenOrderUntilSorted() {
        ItemsTable table;
        table.setRows(threeItems());
        QCOMPARE(keys(table), std::vector<qint64>({10, 11, 12}));
        table.sort(ItemsTable::kRatings, Qt::DescendingOrder);
        QCOMPARE(keys(table), std::vector<qint64>({11, 12, 10}));
        table.sort(-1);
        QCOMPARE(keys(table), std::vector<qint64>({10, 11, 12}));
    }

    void titlesSortWithoutRegardToCase() {
        ItemsTable table;
        table.setRows(threeItems());
        table.sort(ItemsTable::kTitle, Qt::AscendingOrder);
        QCOMPARE(keys(table), std::vector<qint64>({11, 10, 12}));
    }

    void figuresSortAsNumbersAndUnknownOnesAreLastEitherWay() {
        ItemsTable table;
        table.setRows(threeItems());
        table.sort(ItemsTable::kMean, Qt::AscendingOrder);
        QCOMPARE(keys(table), std::vector<qint64>({10, 11, 12}));
        table.sort(ItemsTable::kMean, Qt::DescendingOrder);
        QCOMPARE(keys(table), std::vector<qint64>({11, 10, 12}));
        table.sort(ItemsTable::kYear, Qt::DescendingOrder);
        QCOMPARE(keys(table), std::vector<qint64>({10, 12, 11}));
    }

    void equalRowsKeepTheirOrder() {
        ItemsTable table;
        table.setRows({item(1, "same", 0, 7, 3), item(2, "same", 0, 7, 3), item(3, "same", 0, 7, 3)});
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.sort(ItemsTable::kRatings, order);
            QCOMPARE(keys(table), std::vector<qint64>({1, 2, 3}));
        }
    }

    void aFilterKeepsTheOrderOfTheSort() {
        ItemsTable table;
        table.setRows(threeItems());
        table.sort(ItemsTable::kRatings, Qt::DescendingOrder);
        table.setFilter(QStringLiteral("an"));
        QCOMPARE(keys(table), std::vector<qint64>({10}));
        table.setFilter(QStringLiteral("e"));
        QCOMPARE(keys(table), std::vector<qint64>({11, 12, 10}));
        QCOMPARE(table.shownRowOfKey(12), 1);
        QCOMPARE(table.shownRowOfKey(99), -1);
    }

    void aFilterStaysWhenTheRowsAreReplaced() {
        ItemsTable table;
        table.setFilter(QStringLiteral("apple"));
        table.setRows(threeItems());
        QCOMPARE(keys(table), std::vector<qint64>({11}));
    }

    void persistentIndexesFollowTheirRowsThroughASort() {
        ItemsTable table;
        table.setRows(threeItems());
        const QPersistentModelIndex cherry(table.index(2, ItemsTable::kTitle));
        table.sort(ItemsTable::kRatings, Qt::DescendingOrder);
        QCOMPARE(cherry.row(), 1);
        QCOMPARE(cherry.data().toString(), QStringLiteral("cherry"));
    }

    void figuresAreAlignedRightWithTheirHeaders() {
        ItemsTable table;
        table.setRows(threeItems());
        QVERIFY(table.index(0, ItemsTable::kRatings).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(table.headerData(ItemsTable::kRatings, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(table.index(0, ItemsTable::kTitle).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QCOMPARE(table.index(1, ItemsTable::kRatings).data().toString(), QStringLiteral("1,400"));
        QCOMPARE(table.index(1, ItemsTable::kRatings).data(kSortNumberRole).toDouble(), 1400.0);
        QCOMPARE(table.index(1, ItemsTable::kYear).data().toString(), QString());
        QVERIFY(!table.headerData(ItemsTable::kColumnCount, Qt::Horizontal).isValid());
    }

    void theHeaderUsesTheDataSetsNoun() {
        ItemsTable table;
        table.setNoun(QStringLiteral("Book"));
        QCOMPARE(table.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Book"));
    }

    void onlyHitsShowTheirHiddenRating() {
        RankedTable table;
        table.setRows(
            {{1, 1, QStringLiteral("hit"), 2, 4.5, true, 4.0}, {2, 2, QStringLiteral("miss"), 3, 4.4, false, 2.0}});
        table.setScale(1, 5, 3);
        QCOMPARE(table.index(0, RankedTable::kHit).data().toString(), QStringLiteral("4.0"));
        QCOMPARE(table.index(1, RankedTable::kHit).data().toString(), QString());
        const auto scale = table.index(0, RankedTable::kScale).data(kScaleRole).value<CellScale>();
        QCOMPARE(scale.share, 0.875);
        QCOMPARE(scale.mark, 0.5);
    }
};

QTEST_MAIN(RowTableModelTest)
#include "row_table_model_test.moc"
