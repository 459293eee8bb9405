#include "engine/sampling/dealt_blocks.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tastescope;

class DealtBlocksTest : public QObject {
    Q_OBJECT
  private slots:
    void rowsWithoutACountBelongToNoBlockAndStandBehindAll() {
        const BlockLayout layout = dealt({3, 0, 1, 2, 0, 5, 4}, 2, 0);
        QCOMPARE(layout.blockBegin.front(), 0U);
        QCOMPARE(layout.blockBegin.back(), 5U);
        for (const std::uint32_t row : {1U, 4U}) {
            QCOMPARE(layout.blockOfRow[row], 2U);
            QVERIFY(layout.placeOfRow[row] >= 5);
        }
    }

    void placesAndRowsAreInverseAndInTheirBlocks() {
        const BlockLayout layout = dealt(fallingCounts(103), 4, 7);
        for (std::uint32_t row = 0; row < 103; ++row) {
            const std::uint32_t place = layout.placeOfRow[row];
            QCOMPARE(layout.rowAtPlace[place], row);
            const std::uint32_t block = layout.blockOfRow[row];
            QVERIFY(place >= layout.blockBegin[block] && place < layout.blockBegin[block + 1]);
        }
    }

    void blocksHoldEquallyManyRowsAndNearlyEqualCounts() {
        const std::vector<std::uint32_t> counts = fallingCounts(1000);
        const BlockLayout layout = dealt(counts, 4, 3);
        std::vector<std::uint32_t> sums(4, 0);
        for (std::size_t block = 0; block < 4; ++block) {
            QCOMPARE(layout.blockBegin[block + 1] - layout.blockBegin[block], 250U);
            for (std::size_t place = layout.blockBegin[block]; place < layout.blockBegin[block + 1]; ++place)
                sums[block] += counts[layout.rowAtPlace[place]];
        }
        const auto [least, most] = std::minmax_element(sums.begin(), sums.end());
        // Never further apart than the largest count.
        QVERIFY(*most - *least <= counts[0]);
    }

    void everyDealIsAnotherAndTheSameNumberTheSame() {
        const std::vector<std::uint32_t> counts = fallingCounts(200);
        QCOMPARE(dealt(counts, 4, 1).blockOfRow, dealt(counts, 4, 1).blockOfRow);
        QVERIFY(dealt(counts, 4, 1).blockOfRow != dealt(counts, 4, 2).blockOfRow);
    }

  private:
    static std::vector<std::uint32_t> fallingCounts(std::uint32_t rows) {
        std::vector<std::uint32_t> counts(rows);
        for (std::uint32_t row = 0; row < rows; ++row) counts[row] = rows - row;
        return counts;
    }
    static BlockLayout dealt(const std::vector<std::uint32_t>& counts, std::size_t blocks, std::uint32_t number) {
        return dealtBlocks(rowsByCountDown(counts), counts.size(), blocks,
                           RandomStream(5, RandomPurpose::itemBlocks, number));
    }
};

QTEST_APPLESS_MAIN(DealtBlocksTest)
#include "dealt_blocks_test.moc"
