#include "engine/dense/cholesky.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/core/random.h"
#include "engine/dense/reference.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

namespace {

/// Xᵀ X + λ I of random rows X; the lower triangle holds what a caller may have left there.
FactorMatrix positiveDefinite(std::size_t size, float lambda, float leftBelow) {
    RandomStream stream(9, RandomPurpose::test, 0, static_cast<std::uint32_t>(size));
    FactorMatrix rows(size / 2 + 3, size);
    for (std::size_t row = 0; row < rows.rows(); ++row)
        for (float& value : rows.row(row))
            value = static_cast<float>(stream.normal());
    const std::vector<double> product = reference::transposedProduct(rows, rows, rows.rows());
    FactorMatrix matrix(size, size);
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            matrix.row(i)[j] = j < i ? leftBelow : static_cast<float>(product[i * size + j]) + (i == j ? lambda : 0.0F);
    return matrix;
}

std::vector<double> symmetricCopy(const FactorMatrix& matrix) {
    std::vector<double> copy(matrix.rows() * matrix.rows());
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        for (std::size_t j = 0; j < matrix.rows(); ++j)
            copy[i * matrix.rows() + j] = static_cast<double>(matrix.row(std::min(i, j))[std::max(i, j)]);
    return copy;
}

}  // namespace

class CholeskyTest : public QObject {
    Q_OBJECT
  private slots:
    void solutionsAgreeWithGaussianElimination() {
        test::withEveryInstructionSet([] {
            for (const std::size_t size : {16U, 32U, 48U, 64U, 128U, 208U}) {
                FactorMatrix matrix = positiveDefinite(size, 2.0F, std::numeric_limits<float>::quiet_NaN());
                std::vector<double> expected(size);
                FactorMatrix vector(1, size);
                for (std::size_t k = 0; k < size; ++k) {
                    expected[k] = std::cos(static_cast<double>(k));
                    vector.row(0)[k] = static_cast<float>(expected[k]);
                }
                expected = reference::solved(symmetricCopy(matrix), expected);
                QVERIFY(solvePositiveDefinite({matrix.data(), matrix.stride()}, size, vector.data()));
                for (std::size_t k = 0; k < size; ++k)
                    QVERIFY(std::abs(static_cast<double>(vector.row(0)[k]) - expected[k]) < 1e-4);
            }
        });
    }

    void aMatrixThatIsNotPositiveDefiniteIsRefused() {
        test::withEveryInstructionSet([] {
            FactorMatrix matrix = positiveDefinite(32, 1.0F, 0.0F);
            matrix.row(20)[20] = -1.0F;
            FactorMatrix vector(1, 32);
            QVERIFY(!solvePositiveDefinite({matrix.data(), matrix.stride()}, 32, vector.data()));
        });
    }
};

QTEST_APPLESS_MAIN(CholeskyTest)
#include "cholesky_test.moc"
