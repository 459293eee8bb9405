#include "engine/planted/alias_table.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace tastescope;

class AliasTableTest : public QObject {
    Q_OBJECT
  private slots:
    void positionsAreDrawnInProportionToTheirWeights() {
        const std::array<double, 4> weights = {1.0, 0.0, 5.0, 2.0};
        const AliasTable table(weights);
        RandomStream stream(1, RandomPurpose::test);
        std::array<int, 4> counts{};
        constexpr int kDraws = 80'000;
        for (int draw = 0; draw < kDraws; ++draw)
            ++counts[table.draw(stream)];
        QCOMPARE(counts[1], 0);
        for (const std::size_t position : {0U, 2U, 3U}) {
            const double share = weights[position] / 8.0;
            const double deviation = std::sqrt(kDraws * share * (1.0 - share));
            QVERIFY(std::abs(counts[position] - kDraws * share) < 4.0 * deviation);
        }
    }

    void aSinglePositionIsAlwaysDrawn() {
        const AliasTable table(std::array<double, 1>{0.25});
        RandomStream stream(1, RandomPurpose::test);
        for (int draw = 0; draw < 100; ++draw)
            QCOMPARE(table.draw(stream), 0U);
    }
};

QTEST_APPLESS_MAIN(AliasTableTest)
#include "alias_table_test.moc"
