#include "engine/dense/symmetric_sweep.h"

#include <QTest>

#include <cmath>

#include "engine/core/random.h"
#include "engine/dense/reference.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

namespace {

/// Xᵀ X + I, its lower triangle in the corner of a matrix of `outer` rows.
FactorMatrix lowerTriangle(std::size_t size, std::size_t outer) {
    RandomStream stream(10, RandomPurpose::test, 0, static_cast<std::uint32_t>(size));
    FactorMatrix rows(size / 2 + 3, size);
    for (std::size_t row = 0; row < rows.rows(); ++row)
        for (float& value : rows.row(row))
            value = static_cast<float>(stream.normal());
    const std::vector<double> product = reference::transposedProduct(rows, rows, rows.rows());
    FactorMatrix matrix(outer, outer);
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j <= i; ++j)
            matrix.row(i)[j] = static_cast<float>(product[i * size + j]) + (i == j ? 1.0F : 0.0F);
    return matrix;
}

FactorMatrix inverted(FactorMatrix matrix, std::size_t size, int threads) {
    SymmetricSweep sweep;
    for (std::size_t pivot = 0; pivot < SymmetricSweep::blockCount(size); ++pivot) {
        if (!sweep.begin(matrix, size, pivot, threads)) return {};
        for (std::size_t row = 0; row < SymmetricSweep::blockCount(size); ++row)
            sweep.updateBlockRow(matrix, row);
        sweep.finish(matrix);
    }
    return matrix;
}

}  // namespace

class SymmetricSweepTest : public QObject {
    Q_OBJECT
  private slots:
    void allSweepsTogetherGiveMinusTheInverse() {
        test::withEveryInstructionSet([] {
            for (const std::size_t size : {1U, 5U, 63U, 64U, 65U, 200U}) {
                const FactorMatrix matrix = lowerTriangle(size, size);
                const FactorMatrix inverse = inverted(matrix, size, 1);
                QCOMPARE(inverse.rows(), size);
                std::vector<double> full(size * size);
                for (std::size_t i = 0; i < size; ++i)
                    for (std::size_t j = 0; j < size; ++j)
                        full[i * size + j] = static_cast<double>(matrix.row(std::max(i, j))[std::min(i, j)]);
                for (std::size_t column = 0; column < size; column += 1 + size / 7) {
                    std::vector<double> unit(size, 0.0);
                    unit[column] = 1.0;
                    const std::vector<double> expected = reference::solved(full, unit);
                    for (std::size_t row = column; row < size; ++row)
                        QVERIFY(std::abs(static_cast<double>(inverse.row(row)[column]) + expected[row]) < 2e-5);
                }
            }
        });
    }

    void theRestOfALargerMatrixStaysZero() {
        const FactorMatrix inverse = inverted(lowerTriangle(70, 150), 70, 2);
        const FactorMatrix alone = inverted(lowerTriangle(70, 70), 70, 1);
        for (std::size_t row = 0; row < 150; ++row)
            for (std::size_t column = 0; column < 150; ++column) {
                if (row >= 70 || column >= 70) QVERIFY(inverse.row(row)[column] == 0.0F);
                else if (column <= row) QVERIFY(inverse.row(row)[column] == alone.row(row)[column]);
            }
    }

    void aMatrixThatIsNotPositiveDefiniteIsRefused() {
        FactorMatrix matrix = lowerTriangle(100, 100);
        matrix.row(80)[80] = -5.0F;
        QCOMPARE(inverted(matrix, 100, 1).rows(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(SymmetricSweepTest)
#include "symmetric_sweep_test.moc"
