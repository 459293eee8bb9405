#include "engine/sampling/shuffled_rows.h"

#include <QTest>

#include <algorithm>
#include <vector>

#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

class ShuffledRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void anEpochGivesEveryRowOfThePartOnce() {
        const InteractionPart part = test::partOfDraws(1000, 5);
        ShuffledRows rows(part, 3);
        std::vector<std::uint32_t> epoch = taken(rows, 32);
        QCOMPARE(epoch.size(), part.size());
        QVERIFY(!std::ranges::is_sorted(epoch));
        std::ranges::sort(epoch);
        std::vector<std::uint32_t> expected;
        part.forEachRow([&](std::size_t row) { expected.push_back(static_cast<std::uint32_t>(row)); });
        QVERIFY(epoch == expected);
    }

    void theOrderDependsOnSeedAndEpochAloneNotOnHowItIsCut() {
        const InteractionPart part = test::partOfDraws(1000, 5);
        ShuffledRows rows(part, 3);
        const std::vector<std::uint32_t> first = taken(rows, 32);
        rows.startEpoch(1);
        const std::vector<std::uint32_t> second = taken(rows, 100);
        QVERIFY(first != second);
        rows.startEpoch(0);
        rows.next(10);
        rows.startEpoch(1);
        QVERIFY(taken(rows, 7) == second);
        ShuffledRows others(part, 4);
        QVERIFY(taken(others, 32) != first);
    }

    void theLastBatchHoldsWhatIsLeftAndThenThereIsNothing() {
        ShuffledRows rows(test::partOfDraws(40, 5), 3);  // 35 of them
        rows.next(32);
        QCOMPARE(rows.next(32).size(), std::size_t{3});
        QVERIFY(rows.next(32).empty());
    }

  private:
    static std::vector<std::uint32_t> taken(ShuffledRows& rows, std::size_t count) {
        std::vector<std::uint32_t> all;
        for (auto some = rows.next(count); !some.empty(); some = rows.next(count)) all.insert(all.end(), some.begin(), some.end());
        return all;
    }
};

QTEST_APPLESS_MAIN(ShuffledRowsTest)
#include "shuffled_rows_test.moc"
