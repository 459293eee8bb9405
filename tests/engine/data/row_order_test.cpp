#include "engine/data/row_order.h"

#include <QTest>
#include <random>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

std::vector<std::uint32_t> plain(std::span<const std::uint32_t> rows) {
    return {rows.begin(), rows.end()};
}

}  // namespace

class RowOrderTest : public QObject {
    Q_OBJECT
  private slots:
    void rowsOfAUserOrItemStandTogetherInFileOrder() {
        const Dataset dataset = handMadeDataset({{"a", "x"}, {"b", "x"}, {"a", "y"}, {"c", "x"}, {"a", "x"}});
        const RowOrder byUser = rowsByUser(dataset.interactions, dataset.userCount());
        QCOMPARE(byUser.groupCount(), std::size_t{3});
        QCOMPARE(plain(byUser.of(0)), (std::vector<std::uint32_t>{0, 2, 4}));
        QCOMPARE(plain(byUser.of(1)), (std::vector<std::uint32_t>{1}));
        const RowOrder byItem = rowsByItem(dataset.interactions, dataset.itemCount());
        QCOMPARE(plain(byItem.of(0)), (std::vector<std::uint32_t>{0, 1, 3, 4}));
        QCOMPARE(plain(byItem.of(1)), (std::vector<std::uint32_t>{2}));
    }

    void groupsWithoutRowsAreEmpty() {
        const Dataset dataset = handMadeDataset({{"a", "x"}});
        const RowOrder order = rowsByUser(dataset.interactions, 3);
        QCOMPARE(order.groupCount(), std::size_t{3});
        QVERIFY(order.of(2).empty());
        QCOMPARE(rowsByUser({}, 0).groupCount(), std::size_t{0});
    }

    void anyNumberOfThreadsGivesTheSameOrder() {
        InteractionColumns columns;
        std::mt19937 random(4);
        for (int row = 0; row < 5000; ++row) {
            // One user with half of all rows: ranges of about equal rows are hard to find.
            columns.users.push_back(random() % 2 == 0 ? 7U : static_cast<std::uint32_t>(random() % 50));
            columns.items.push_back(static_cast<std::uint32_t>(random() % 300));
        }
        const RowOrder one = rowsByUser(columns, 50, 1);
        for (const int threads : {2, 3, 8}) {
            const RowOrder many = rowsByUser(columns, 50, threads);
            QVERIFY(one.offsets == many.offsets);
            QVERIFY(one.rows == many.rows);
        }
        std::vector<char> isSeen(columns.size(), 0);
        for (const std::uint32_t row : one.rows) isSeen[row] = 1;
        QCOMPARE(std::count(isSeen.begin(), isSeen.end(), 1), std::ptrdiff_t{5000});
    }
};

QTEST_APPLESS_MAIN(RowOrderTest)
#include "row_order_test.moc"
