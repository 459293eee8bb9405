#include "engine/inspection/truth_recovery.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/core/random.h"

using namespace tastescope;

namespace {

constexpr std::size_t kItems = 600;

FactorMatrix randomMatrix(std::size_t rows, std::size_t columns, std::uint32_t unit) {
    RandomStream stream(9, RandomPurpose::test, 0, unit);
    FactorMatrix matrix(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (float& value : matrix.row(row))
            value = static_cast<float>(stream.normal());
    return matrix;
}

FactorMatrix product(const FactorMatrix& a, const FactorMatrix& b) {
    FactorMatrix result(a.rows(), b.columns());
    for (std::size_t row = 0; row < a.rows(); ++row)
        for (std::size_t k = 0; k < a.columns(); ++k)
            for (std::size_t column = 0; column < b.columns(); ++column)
                result.row(row)[column] += a.row(row)[k] * b.row(k)[column];
    return result;
}

const std::vector<bool> kAll(kItems, true);

}  // namespace

class TruthRecoveryTest : public QObject {
    Q_OBJECT
  private slots:
    void aTurnedScaledAndShiftedSolutionIsPerfect() {
        const FactorMatrix truth = randomMatrix(kItems, 2, 1);
        FactorMatrix learned(kItems, 2);
        for (std::size_t item = 0; item < kItems; ++item) {
            learned.row(item)[0] = 5 * (0.6F * truth.row(item)[0] - 0.8F * truth.row(item)[1]) + 3;
            learned.row(item)[1] = 5 * (0.8F * truth.row(item)[0] + 0.6F * truth.row(item)[1]) - 7;
        }
        QVERIFY(std::abs(truthRecovery(learned, truth, kAll, 1).recovery - 1.0) < 1e-6);
    }

    void aWeakTrueFactorFoundWeaklyCountsAsFound() {
        const FactorMatrix truth = randomMatrix(kItems, 3, 2);
        FactorMatrix mixing = randomMatrix(3, 8, 3);
        for (float& value : mixing.row(2))
            value *= 0.01F;
        QVERIFY(truthRecovery(product(truth, mixing), truth, kAll, 1).recovery > 0.9999);
    }

    void randomFactorsScoreTheChanceLevel() {
        const FactorMatrix truth = randomMatrix(kItems, 6, 4);
        const TruthRecovery result = truthRecovery(randomMatrix(kItems, 32, 5), truth, kAll, 1);
        QCOMPARE(result.chance, 32.0 / 599.0);
        QVERIFY(std::abs(result.recovery - result.chance) < 0.03);
    }

    void eachTrueFactorIsComparedWithTheBestMixture() {
        const FactorMatrix truth = randomMatrix(kItems, 3, 1);
        FactorMatrix learned(kItems, 2);  // knows the first two factors, mixed, and nothing of the third
        for (std::size_t row = 0; row < kItems; ++row) {
            learned.row(row)[0] = truth.row(row)[0] + 2 * truth.row(row)[1];
            learned.row(row)[1] = 3 - truth.row(row)[0];
        }
        const std::vector<double> correlations = truthRecovery(learned, truth, kAll, 1).factorCorrelations;
        QCOMPARE(correlations.size(), std::size_t{3});
        QVERIFY(correlations[0] > 0.99999 && correlations[1] > 0.99999);
        QVERIFY(correlations[2] < 0.2);
    }

    void biasesAreComparedByTheirCorrelation() {
        const std::vector<float> truth{1, 2, 3, 50};
        const std::vector<float> learned{-2, -4, -6, 7};
        const std::vector<bool> used{true, true, true, false};
        QVERIFY(std::abs(correlationOver(learned, truth, used) + 1.0) < 1e-12);
        QVERIFY(std::isnan(correlationOver(std::vector<float>(4, 1.0F), truth, used)));
    }

    void aMissingDirectionCountsAsNothing() {
        const FactorMatrix truth = randomMatrix(kItems, 4, 6);
        FactorMatrix learned(kItems, 3);
        for (std::size_t item = 0; item < kItems; ++item)
            for (std::size_t column = 0; column < 3; ++column)
                learned.row(item)[column] = truth.row(item)[column];
        const double recovery = truthRecovery(learned, truth, kAll, 1).recovery;
        QVERIFY(std::abs(recovery - 0.75) < 1e-9);
    }

    void aKnownAngleGivesItsSquaredCosine() {
        // Four items; truth along (1, 1, -1, -1), learned halfway between it and (1, -1, 1, -1): 45 degrees.
        FactorMatrix truth(4, 1);
        FactorMatrix learned(4, 1);
        const std::vector<float> along{1, 1, -1, -1};
        const std::vector<float> across{1, -1, 1, -1};
        for (std::size_t item = 0; item < 4; ++item) {
            truth.row(item)[0] = along[item];
            learned.row(item)[0] = along[item] + across[item];
        }
        const TruthRecovery result = truthRecovery(learned, truth, std::vector<bool>(4, true), 1);
        QVERIFY(std::abs(result.recovery - 0.5) < 1e-12);
        QVERIFY(std::abs(result.chance - 1.0 / 3.0) < 1e-12);
    }

    void rowsNotUsedDoNotCount() {
        const FactorMatrix truth = randomMatrix(kItems, 3, 7);
        FactorMatrix learned = truth;
        std::vector<bool> used(kItems, true);
        for (std::size_t item = 0; item < 100; ++item) {
            used[item] = false;
            for (float& value : learned.row(item))
                value = 100;
        }
        QVERIFY(std::abs(truthRecovery(learned, truth, used, 1).recovery - 1.0) < 1e-9);
        QVERIFY(truthRecovery(learned, truth, kAll, 1).recovery < 0.9);
    }

    void repeatedColumnsAddNothing() {
        const FactorMatrix truth = randomMatrix(kItems, 2, 8);
        const TruthRecovery result = truthRecovery(product(truth, randomMatrix(2, 20, 9)), truth, kAll, 1);
        QVERIFY(std::abs(result.recovery - 1.0) < 1e-6);
    }

    void modelsWithoutFactorsScoreNothingAndDivergedOnesNaN() {
        const FactorMatrix truth = randomMatrix(kItems, 2, 10);
        QCOMPARE(truthRecovery(FactorMatrix(kItems, 4), truth, kAll, 1).recovery, 0.0);
        FactorMatrix diverged = truth;
        diverged.row(3)[1] = std::numeric_limits<float>::infinity();
        QVERIFY(std::isnan(truthRecovery(diverged, truth, kAll, 1).recovery));
    }

    void threadsDoNotChangeTheBits() {
        const FactorMatrix truth = randomMatrix(5000, 6, 11);
        const FactorMatrix learned = randomMatrix(5000, 30, 12);
        const std::vector<bool> used(5000, true);
        const double one = truthRecovery(learned, truth, used, 1).recovery;
        QVERIFY(one == truthRecovery(learned, truth, used, 2).recovery);
        QVERIFY(one == truthRecovery(learned, truth, used, 3).recovery);
    }
};

QTEST_APPLESS_MAIN(TruthRecoveryTest)
#include "truth_recovery_test.moc"
