#include "engine/dense/matrix_vector.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/random.h"
#include "engine/dense/dot.h"
#include "engine/dense/reference.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

namespace {

FactorMatrix randomMatrix(std::size_t rows, std::size_t columns, std::uint32_t unit) {
    RandomStream stream(6, RandomPurpose::test, 0, unit);
    FactorMatrix matrix(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (float& value : matrix.row(row))
            value = static_cast<float>(stream.normal());
    return matrix;
}

bool isNear(float value, double expected, std::size_t columns) {
    return std::abs(static_cast<double>(value) - expected) < 2e-6 * (1.0 + std::sqrt(static_cast<double>(columns)));
}

}  // namespace

class MatrixVectorTest : public QObject {
    Q_OBJECT
  private slots:
    void handMadeRowsGiveTheirProducts() {
        FactorMatrix rows(2, 2);
        rows.row(0)[0] = 1;
        rows.row(0)[1] = 2;
        rows.row(1)[0] = -3;
        FactorMatrix vectors(1, 2);
        vectors.row(0)[0] = 10;
        vectors.row(0)[1] = 100;
        std::vector<float> out(2);
        rowsTimesVector(rows, vectors.paddedRow(0), out);
        QVERIFY(out == (std::vector<float>{210, -30}));
        rowsTimesVectors(rows, vectors, 0, 1, out);
        QVERIFY(out == (std::vector<float>{210, -30}));
    }

    void everyShapeAgreesWithTheReference() {
        test::withEveryInstructionSet([] {
            for (const std::size_t columns : {0U, 1U, 15U, 16U, 17U, 64U, 100U, 192U}) {
                for (const std::size_t rowCount : {0U, 1U, 3U, 4U, 5U, 33U}) {
                    const FactorMatrix rows = randomMatrix(rowCount, columns, 1);
                    const FactorMatrix vector = randomMatrix(1, columns, 2);
                    std::vector<float> out(rowCount);
                    std::vector<double> expected(rowCount);
                    rowsTimesVector(rows, vector.paddedRow(0), out);
                    reference::rowsTimesVector(rows, vector.row(0), expected);
                    for (std::size_t row = 0; row < rowCount; ++row)
                        QVERIFY(isNear(out[row], expected[row], columns));
                }
            }
        });
    }

    void aProductIsTheSameToTheBitAsDot() {
        test::withEveryInstructionSet([] {
            for (const std::size_t columns : {1U, 16U, 17U, 50U, 64U, 100U}) {
                const FactorMatrix rows = randomMatrix(7, columns, 3);
                const FactorMatrix vector = randomMatrix(1, columns, 4);
                std::vector<float> out(rows.rows());
                rowsTimesVector(rows, vector.paddedRow(0), out);
                for (std::size_t row = 0; row < rows.rows(); ++row)
                    QVERIFY(out[row] == dot(rows.row(row), vector.row(0)));
            }
        });
    }

    void blocksOfVectorsAgreeWithTheReference() {
        test::withEveryInstructionSet([] {
            const FactorMatrix vectors = randomMatrix(70, 50, 5);
            for (const std::size_t rowCount : {1U, 4U, 30U}) {
                const FactorMatrix rows = randomMatrix(rowCount, 50, 6);
                for (const std::size_t count : {0U, 1U, 31U, 32U, 33U, 68U}) {
                    std::vector<float> out(count * rowCount);
                    std::vector<double> expected(count * rowCount);
                    rowsTimesVectors(rows, vectors, 2, count, out);
                    reference::rowsTimesVectors(rows, vectors, 2, count, expected);
                    for (std::size_t index = 0; index < out.size(); ++index)
                        QVERIFY(isNear(out[index], expected[index], 50));
                }
            }
        });
    }

    void aProductDoesNotDependOnTheBlockItIsComputedIn() {
        test::withEveryInstructionSet([] {
            const FactorMatrix vectors = randomMatrix(40, 64, 7);
            const FactorMatrix rows = randomMatrix(9, 64, 8);
            std::vector<float> together(40 * 9);
            rowsTimesVectors(rows, vectors, 0, 40, together);
            std::vector<float> alone(9);
            for (std::size_t vector = 0; vector < 40; ++vector) {
                rowsTimesVectors(rows, vectors, vector, 1, alone);
                QVERIFY(
                    std::equal(alone.begin(), alone.end(), together.begin() + static_cast<std::ptrdiff_t>(vector * 9)));
            }
        });
    }
};

QTEST_APPLESS_MAIN(MatrixVectorTest)
#include "matrix_vector_test.moc"
