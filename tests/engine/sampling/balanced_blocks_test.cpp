#include "engine/sampling/balanced_blocks.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tastescope;

class BalancedBlocksTest : public QObject {
    Q_OBJECT
  private slots:
    void everyRowHasOnePlaceInItsBlock() {
        const BlockLayout layout = balancedBlocks({5, 1, 0, 9, 3, 3, 7}, 3, RowOrder::byIndex, 1, RandomPurpose::userBlocks);
        QCOMPARE(layout.blockCount(), std::size_t{3});
        for (std::uint32_t row = 0; row < 7; ++row) {
            const std::uint32_t place = layout.placeOfRow[row];
            const std::uint32_t block = layout.blockOfRow[row];
            QCOMPARE(layout.rowAtPlace[place], row);
            QVERIFY(place >= layout.blockBegin[block] && place < layout.blockBegin[block + 1]);
        }
    }

    void sumsOfCountsComeOutNearlyEqual() {
        std::vector<std::uint32_t> counts(400);
        for (std::size_t row = 0; row < counts.size(); ++row) counts[row] = static_cast<std::uint32_t>(2000 / (row + 1));
        const BlockLayout layout = balancedBlocks(counts, 4, RowOrder::byCountDown, 1, RandomPurpose::itemBlocks);
        std::vector<double> sums(4, 0.0);
        for (std::size_t row = 0; row < counts.size(); ++row) sums[layout.blockOfRow[row]] += counts[row];
        // One row alone is 15 % of all: nearer than this nobody can come with it in one block.
        QVERIFY(*std::max_element(sums.begin(), sums.end()) < 1.15 * *std::min_element(sums.begin(), sums.end()));
    }

    void popularRowsStandInFrontWhereAskedFor() {
        const std::vector<std::uint32_t> counts{1, 8, 2, 6, 4, 7, 3, 5};
        const BlockLayout layout = balancedBlocks(counts, 2, RowOrder::byCountDown, 1, RandomPurpose::itemBlocks);
        for (std::size_t block = 0; block < 2; ++block)
            for (std::uint32_t place = layout.blockBegin[block] + 1; place < layout.blockBegin[block + 1]; ++place)
                QVERIFY(counts[layout.rowAtPlace[place - 1]] >= counts[layout.rowAtPlace[place]]);
    }

    void anotherSeedDealsEqualRowsDifferently() {
        const std::vector<std::uint32_t> counts(200, 3);
        const auto blocks = [&](std::uint64_t seed) {
            return balancedBlocks(counts, 4, RowOrder::byIndex, seed, RandomPurpose::userBlocks).blockOfRow;
        };
        QVERIFY(blocks(1) == blocks(1));
        QVERIFY(blocks(1) != blocks(2));
    }
};

QTEST_APPLESS_MAIN(BalancedBlocksTest)
#include "balanced_blocks_test.moc"
