#include "engine/core/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <vector>

using namespace tastescope;

class RandomTest : public QObject {
    Q_OBJECT
  private slots:
    // Known answers of the Philox authors' Random123 library (kat_vectors: philox4x32 10).
    void philoxGivesTheAuthorsKnownAnswers() {
        using Block = std::array<std::uint32_t, 4>;
        QVERIFY((philox4x32({0, 0, 0, 0}, {0, 0}) == Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        const std::uint32_t ones = 0xffffffff;
        QVERIFY((philox4x32({ones, ones, ones, ones}, {ones, ones}) == Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QVERIFY((philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
                 Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    void streamsWithTheSameKeyAgreeAndWithAnotherUnitDiffer() {
        RandomStream first(7, RandomPurpose::test, 3, 5);
        RandomStream same(7, RandomPurpose::test, 3, 5);
        RandomStream other(7, RandomPurpose::test, 3, 6);
        std::vector<std::uint32_t> a, b, c;
        for (int draw = 0; draw < 20; ++draw) {
            a.push_back(first.nextBits());
            b.push_back(same.nextBits());
            c.push_back(other.nextBits());
        }
        QVERIFY(a == b);
        QVERIFY(a != c);
    }

    void purposesOfOneSeedNeverShareNumbers() {
        RandomStream users(1, RandomPurpose::userFactors);
        RandomStream items(1, RandomPurpose::itemFactors);
        QVERIFY(users.nextBits64() != items.nextBits64());
    }

    void uniformStaysInTheHalfOpenUnitIntervalWithMeanOneHalf() {
        RandomStream stream(11, RandomPurpose::test);
        double sum = 0.0;
        for (int draw = 0; draw < 100'000; ++draw) {
            const float value = stream.uniform();
            QVERIFY(value >= 0.0F && value < 1.0F);
            sum += value;
        }
        QVERIFY(std::abs(sum / 100'000 - 0.5) < 0.005);
    }

    void belowReachesEveryValueEquallyOften() {
        RandomStream stream(12, RandomPurpose::test);
        std::vector<int> counts(6, 0);
        for (int draw = 0; draw < 60'000; ++draw) ++counts[stream.below(6)];
        for (const int count : counts) QVERIFY(std::abs(count - 10'000) < 500);
    }

    void normalHasMeanZeroAndVarianceOne() {
        RandomStream stream(13, RandomPurpose::test);
        double sum = 0.0;
        double squares = 0.0;
        constexpr int kDraws = 200'000;
        for (int draw = 0; draw < kDraws; ++draw) {
            const double value = stream.normal();
            sum += value;
            squares += value * value;
        }
        QVERIFY(std::abs(sum / kDraws) < 0.01);
        QVERIFY(std::abs(squares / kDraws - 1.0) < 0.02);
    }

    void shuffleKeepsAllValuesAndMovesThem() {
        std::vector<int> values(100);
        std::iota(values.begin(), values.end(), 0);
        const std::vector<int> original = values;
        RandomStream stream(14, RandomPurpose::test);
        shuffle(std::span(values), stream);
        QVERIFY(values != original);
        std::sort(values.begin(), values.end());
        QVERIFY(values == original);
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
