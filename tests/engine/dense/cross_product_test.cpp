#include "engine/dense/cross_product.h"

#include <QTest>

#include <cmath>

#include "engine/core/random.h"
#include "engine/dense/reference.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

namespace {

FactorMatrix randomMatrix(std::size_t rows, std::size_t columns, std::uint32_t unit) {
    RandomStream stream(7, RandomPurpose::test, 0, unit);
    FactorMatrix matrix(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (float& value : matrix.row(row))
            value = static_cast<float>(stream.normal());
    return matrix;
}

std::vector<bool> everyThirdLeftOut(std::size_t rows) {
    std::vector<bool> included(rows, true);
    for (std::size_t row = 0; row < rows; row += 3)
        included[row] = false;
    return included;
}

}  // namespace

class CrossProductTest : public QObject {
    Q_OBJECT
  private slots:
    void handMadeRowsGiveTheirMeansAndScatter() {
        FactorMatrix rows(3, 2);
        rows.row(0)[0] = 1;
        rows.row(0)[1] = 5;
        rows.row(1)[0] = 3;
        rows.row(1)[1] = 1;
        rows.row(2)[0] = 99;
        const std::vector<bool> included{true, true, false};
        const std::vector<double> means = columnMeans(rows, included);
        QVERIFY(means == (std::vector<double>{2, 3}));
        const std::vector<double> expected{2, -4, -4, 8};
        test::withEveryInstructionSet(
            [&] { QVERIFY(centredCrossProduct(rows, means, rows, means, included, 1) == expected); });
    }

    void everyShapeAgreesWithTheReference() {
        test::withEveryInstructionSet([] {
            for (const std::size_t rowCount : {0U, 1U, 63U, 64U, 65U, 1500U}) {
                for (const std::size_t columns : {1U, 16U, 17U, 50U}) {
                    const FactorMatrix a = randomMatrix(rowCount, columns, 1);
                    const FactorMatrix b = randomMatrix(rowCount, 6, 2);
                    const std::vector<bool> included = everyThirdLeftOut(rowCount);
                    const auto aMeans = columnMeans(a, included);
                    const auto bMeans = columnMeans(b, included);
                    const auto product = centredCrossProduct(a, aMeans, b, bMeans, included, 2);
                    const auto expected = reference::centredCrossProduct(a, aMeans, b, bMeans, included);
                    QCOMPARE(product.size(), expected.size());
                    for (std::size_t index = 0; index < product.size(); ++index)
                        QVERIFY(std::abs(product[index] - expected[index]) < 1e-10);
                }
            }
        });
    }

    void threadsDoNotChangeTheBits() {
        const FactorMatrix a = randomMatrix(5000, 20, 3);
        const std::vector<bool> included = everyThirdLeftOut(a.rows());
        const auto means = columnMeans(a, included);
        const auto one = centredCrossProduct(a, means, a, means, included, 1);
        QVERIFY(one == centredCrossProduct(a, means, a, means, included, 2));
        QVERIFY(one == centredCrossProduct(a, means, a, means, included, 3));
    }

    void theScatterMatrixIsSymmetricToTheBit() {
        const FactorMatrix a = randomMatrix(2000, 33, 4);
        const std::vector<bool> included(a.rows(), true);
        const auto means = columnMeans(a, included);
        const auto scatter = centredCrossProduct(a, means, a, means, included, 2);
        for (std::size_t i = 0; i < 33; ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(scatter[i * 33 + j] == scatter[j * 33 + i]);
    }
};

QTEST_APPLESS_MAIN(CrossProductTest)
#include "cross_product_test.moc"
