#include "engine/core/strata_loop.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

#include "engine/core/block_loop.h"

using namespace tastescope;

class StrataLoopTest : public QObject {
    Q_OBJECT
  private slots:
    void everyCellRunsOnceAndNoStratumBeginsBeforeTheLastOneEnded() {
        for (const int threads : {1, 2, 3, 8}) {
            constexpr std::size_t kStrata = 50;
            constexpr std::size_t kCells = 5;
            std::vector<std::atomic<int>> runs(kStrata * kCells);
            std::vector<std::atomic<int>> finished(kStrata);
            std::atomic<bool> isOrdered = true;
            forEachStratum(kStrata, kCells, threads, [&](std::size_t stratum, std::size_t cell) {
                if (stratum > 0 && finished[stratum - 1] != static_cast<int>(kCells)) isOrdered = false;
                ++runs[stratum * kCells + cell];
                ++finished[stratum];
            });
            QVERIFY(isOrdered);
            for (const std::atomic<int>& count : runs) QCOMPARE(count.load(), 1);
        }
    }

    void blocksCoverAllRowsAndTheFirstExceptionComesBack() {
        std::vector<std::atomic<int>> runs(100);
        forEachBlock(100, 3, [&](std::size_t block) { ++runs[block]; });
        for (const std::atomic<int>& count : runs) QCOMPARE(count.load(), 1);
        try {
            forEachBlock(100, 3, [](std::size_t block) {
                if (block % 10 == 7) throw std::runtime_error(std::to_string(block));
            });
            QFAIL("the exception was lost");
        } catch (const std::runtime_error& error) {
            QCOMPARE(std::string(error.what()), std::string("7"));
        }
    }

    void noBlocksAreNoWork() {
        forEachBlock(0, 2, [](std::size_t) { QFAIL("a block ran"); });
        forEachStratum(0, 3, 2, [](std::size_t, std::size_t) { QFAIL("a cell ran"); });
    }
};

QTEST_APPLESS_MAIN(StrataLoopTest)
#include "strata_loop_test.moc"
