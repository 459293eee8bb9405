#include "engine/sampling/rating_grid.h"

#include <QTest>

#include <algorithm>
#include <tuple>
#include <vector>

#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

namespace {

using Row = std::tuple<std::uint32_t, std::uint32_t, float>;

std::vector<Row> rowsOf(const InteractionPart& part) {
    std::vector<Row> rows;
    const InteractionColumns& columns = part.dataset().interactions;
    part.forEachRow([&](std::size_t row) { rows.emplace_back(columns.users[row], columns.items[row], columns.values[row]); });
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Row> rowsOf(const RatingGrid& grid, float centre) {
    std::vector<Row> rows;
    for (std::size_t userBlock = 0; userBlock < grid.users().blockCount(); ++userBlock) {
        for (std::size_t itemBlock = 0; itemBlock < grid.items().blockCount(); ++itemBlock) {
            const RatingCell cell = grid.cell(userBlock, itemBlock);
            std::size_t place = 0;
            for (const RatingSegment& segment : cell.segments) {
                for (std::uint32_t k = 0; k < segment.count; ++k, ++place) {
                    const std::uint32_t packed = cell.packed[place];
                    const float value = cell.values != nullptr ? cell.values[place]
                                                               : cell.valueOfCode[packed >> RatingCell::kItemBits];
                    rows.emplace_back(
                        grid.users().rowAtPlace[grid.users().blockBegin[userBlock] + segment.userRow],
                        grid.items().rowAtPlace[grid.items().blockBegin[itemBlock] + (packed & RatingCell::kItemMask)],
                        value + centre);
                }
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

}  // namespace

class RatingGridTest : public QObject {
    Q_OBJECT
  private slots:
    void theCellsHoldEveryRatingOnce_data() {
        QTest::addColumn<int>("distinctValues");
        QTest::newRow("coded values") << 10;
        QTest::newRow("more values than codes") << 900;
    }
    void theCellsHoldEveryRatingOnce() {
        QFETCH(int, distinctValues);
        const InteractionPart part = test::partOfDraws(3000, static_cast<std::uint32_t>(distinctValues));
        const RatingGrid grid(part, 4, 2.0, 1, 2);
        QVERIFY(rowsOf(grid, 2.0F) == rowsOf(part));
    }

    void aGridMayHaveMoreBlocksOfUsersThanOfItems() {
        const InteractionPart part = test::partOfDraws(3000, 10);
        const RatingGrid grid(part, GridShape{12, 3}, 2.0, 1, 2);
        QCOMPARE(grid.users().blockCount(), std::size_t{12});
        QCOMPARE(grid.items().blockCount(), std::size_t{3});
        QVERIFY(rowsOf(grid, 2.0F) == rowsOf(part));
    }

    void usersAscendWithinACell() {
        const RatingGrid grid(test::partOfDraws(3000, 10), 4, 0.0, 1, 2);
        const RatingCell cell = grid.cell(1, 2);
        for (std::size_t segment = 1; segment < cell.segments.size(); ++segment)
            QVERIFY(cell.segments[segment - 1].userRow < cell.segments[segment].userRow);
    }

    void anyNumberOfThreadsBuildsTheSameGrid() {
        const InteractionPart part = test::partOfDraws(3000, 10);
        const RatingGrid one(part, 4, 0.0, 1, 1);
        const RatingGrid three(part, 4, 0.0, 1, 3);
        for (std::size_t block = 0; block < 16; ++block) {
            const RatingCell a = one.cell(block / 4, block % 4);
            const RatingCell b = three.cell(block / 4, block % 4);
            QCOMPARE(a.ratingCount, b.ratingCount);
            QVERIFY(std::equal(a.packed, a.packed + a.ratingCount, b.packed));
        }
    }

    void anEmptyPartMakesAnEmptyGrid() {
        const InteractionPart part = test::partOfDraws(1, 2);  // its only row is a test row
        QCOMPARE(RatingGrid(part, 2, 0.0, 1, 1).largestStratum(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(RatingGridTest)
#include "rating_grid_test.moc"
