#include "engine/sampling/sampling_grid.h"

#include <QTest>

#include <set>
#include <utility>

#include "engine/core/random.h"
#include "engine/sampling/block_negatives.h"

using namespace tastescope;

class SamplingGridTest : public QObject {
    Q_OBJECT
  private slots:
    void everyPositiveIsMetOnceInEveryDealWithItsValue() {
        SamplingGrid grid(positives(), 4, 3, 11);
        for (const std::uint32_t deal : {0U, 1U, 9U}) {
            grid.dealItems(deal);
            std::set<std::pair<std::size_t, std::size_t>> met;
            for (std::size_t userBlock = 0; userBlock < 4; ++userBlock)
                for (std::size_t itemBlock = 0; itemBlock < 4; ++itemBlock)
                    for (std::size_t slice = 0; slice < 3; ++slice)
                        for (std::size_t place = grid.slice(userBlock, slice).begin; place < grid.slice(userBlock, slice).end; ++place) {
                            const std::size_t user = grid.users().rowAtPlace[place];
                            QCOMPARE(grid.users().blockOfRow[user], static_cast<std::uint32_t>(userBlock));
                            BlockPositives found;
                            grid.positivesInBlock(place, itemBlock, found);
                            for (std::size_t index = 0; index < found.items.size(); ++index) {
                                const std::size_t item = grid.items().rowAtPlace[grid.items().blockBegin[itemBlock] + found.items[index]];
                                QCOMPARE(found.values[index], valueOf(user, item));
                                QVERIFY(met.insert({user, item}).second);
                            }
                        }
            QCOMPARE(met.size(), positives()->size());
        }
    }

    void slicesOfABlockHaveNearlyEqualWork() {
        const SamplingGrid grid(positives(), 2, 4, 11);
        for (std::size_t userBlock = 0; userBlock < 2; ++userBlock) {
            std::size_t total = 0;
            std::vector<std::size_t> work(4, 0);
            for (std::size_t slice = 0; slice < 4; ++slice)
                for (std::size_t place = grid.slice(userBlock, slice).begin; place < grid.slice(userBlock, slice).end; ++place)
                    work[slice] += grid.userCounts()[grid.users().rowAtPlace[place]];
            for (const std::size_t one : work) total += one;
            // No further from a quarter than the busiest user.
            for (const std::size_t one : work) QVERIFY(one + 40 >= total / 4 && one <= total / 4 + 40);
        }
    }

    void uniformNegativesAreAllItemsOfTheBlockAlike() {
        const SamplingGrid grid(positives(), 2, 1, 11);
        const std::vector<double> shares = sharesOfDraws(NegativesFrom::uniform, grid);
        const double expected = 1.0 / static_cast<double>(shares.size());
        for (const double share : shares) QVERIFY(std::abs(share - expected) < 0.2 * expected);
    }

    void negativesByPopularityFollowTheCounts() {
        const SamplingGrid grid(positives(), 2, 1, 11);
        const std::vector<double> shares = sharesOfDraws(NegativesFrom::popularity, grid);
        double total = 0.0;
        const auto countOf = [&](std::size_t row) {
            return static_cast<double>(grid.itemCounts()[grid.items().rowAtPlace[grid.items().blockBegin[1] + row]]);
        };
        for (std::size_t row = 0; row < shares.size(); ++row) total += countOf(row);
        for (std::size_t row = 0; row < shares.size(); ++row)
            QVERIFY(std::abs(shares[row] - countOf(row) / total) < 0.2 * countOf(row) / total + 1e-3);
    }

    void seenItemsAreNeverDrawnEvenWhereOnlyOneIsLeft() {
        const SamplingGrid grid(positives(), 2, 1, 11);
        BlockNegatives negatives(NegativesFrom::popularity);
        negatives.startBlock(grid, 0);
        std::vector<std::uint32_t> seen;
        for (std::uint32_t item = 0; item < grid.itemsInBlock(0); ++item)
            if (item != 5) seen.push_back(item);
        negatives.markSeen(seen);
        RandomStream stream(1, RandomPurpose::test);
        for (int draw = 0; draw < 100; ++draw) QCOMPARE(negatives.drawUnseen(stream), 5U);
        negatives.unmarkSeen(seen);
        std::set<std::uint32_t> drawn;
        for (int draw = 0; draw < 2000; ++draw) drawn.insert(negatives.drawUnseen(stream));
        QVERIFY(drawn.size() > 10);
    }

  private:
    static constexpr std::size_t kUsers = 60;
    static constexpr std::size_t kItems = 40;

    static float valueOf(std::size_t user, std::size_t item) { return static_cast<float>(1 + (user * 7 + item) % 5); }
    /// User u has every item i with (u + 1) (i + 2) mod 41 < u mod 40: rows of any length, some empty.
    static std::shared_ptr<const SparseRows> positives() {
        auto rows = std::make_shared<SparseRows>(kItems);
        for (std::size_t user = 0; user < kUsers; ++user) {
            std::vector<std::uint32_t> items;
            std::vector<float> values;
            for (std::uint32_t item = 0; item < kItems; ++item) {
                if ((user + 1) * (item + 2) % 41 >= user % 40) continue;
                items.push_back(item);
                values.push_back(valueOf(user, item));
            }
            rows->appendRow(items, values);
        }
        return rows;
    }
    /// Of many draws from block 1.
    static std::vector<double> sharesOfDraws(NegativesFrom source, const SamplingGrid& grid) {
        constexpr int kDraws = 40'000;
        BlockNegatives negatives(source);
        negatives.startBlock(grid, 1);
        RandomStream stream(2, RandomPurpose::test);
        std::vector<double> shares(grid.itemsInBlock(1), 0.0);
        for (int draw = 0; draw < kDraws; ++draw) shares[negatives.draw(stream)] += 1.0 / kDraws;
        return shares;
    }
};

QTEST_APPLESS_MAIN(SamplingGridTest)
#include "sampling_grid_test.moc"
