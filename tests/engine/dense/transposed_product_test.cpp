#include "engine/dense/transposed_product.h"

#include <QTest>

#include <cmath>

#include "engine/core/random.h"
#include "engine/dense/reference.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

namespace {

FactorMatrix randomMatrix(std::size_t rows, std::size_t columns, std::uint32_t unit) {
    RandomStream stream(8, RandomPurpose::test, 0, unit);
    FactorMatrix matrix(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (float& value : matrix.row(row))
            value = static_cast<float>(stream.normal());
    return matrix;
}

ConstPanel panelOf(const FactorMatrix& matrix) {
    return {matrix.data(), matrix.stride()};
}

}  // namespace

class TransposedProductTest : public QObject {
    Q_OBJECT
  private slots:
    void everyShapeAgreesWithTheReference() {
        test::withEveryInstructionSet([] {
            for (const std::size_t count : {0U, 1U, 5U, 64U}) {
                for (const std::size_t rows : {1U, 7U, 8U, 17U}) {
                    for (const std::size_t columns : {16U, 48U, 64U}) {
                        const FactorMatrix a = randomMatrix(count, rows, 1);
                        const FactorMatrix b = randomMatrix(count, columns, 2);
                        const FactorMatrix before = randomMatrix(rows, columns, 3);
                        FactorMatrix c = before;
                        addTransposedProduct(panelOf(a), panelOf(b), count, -1.0F, {c.data(), c.stride()}, rows,
                                             columns);
                        const std::vector<double> product = reference::transposedProduct(a, b, count);
                        for (std::size_t i = 0; i < rows; ++i)
                            for (std::size_t j = 0; j < columns; ++j)
                                QVERIFY(std::abs(static_cast<double>(c.row(i)[j]) -
                                                 (static_cast<double>(before.row(i)[j]) - product[i * columns + j])) <
                                        2e-5);
                    }
                }
            }
        });
    }

    void aSymmetricProductHasItsUpperTriangleRight() {
        test::withEveryInstructionSet([] {
            for (const std::size_t size : {16U, 32U, 48U, 112U}) {
                const FactorMatrix a = randomMatrix(33, size, 4);
                FactorMatrix weighted = a;
                for (std::size_t row = 0; row < 33; ++row)
                    for (float& value : weighted.row(row))
                        value *= static_cast<float>(row % 3);
                FactorMatrix c = randomMatrix(size, size, 5);
                const FactorMatrix before = c;
                addSymmetricProduct(panelOf(a), panelOf(weighted), 33, {c.data(), c.stride()}, size);
                const std::vector<double> product = reference::transposedProduct(a, weighted, 33);
                for (std::size_t i = 0; i < size; ++i)
                    for (std::size_t j = i; j < size; ++j)
                        QVERIFY(std::abs(static_cast<double>(c.row(i)[j]) -
                                         (static_cast<double>(before.row(i)[j]) + product[i * size + j])) < 5e-5);
            }
        });
    }

    void aProductDoesNotDependOnTheTileItIsComputedIn() {
        test::withEveryInstructionSet([] {
            const FactorMatrix a = randomMatrix(20, 24, 6);
            const FactorMatrix b = randomMatrix(20, 64, 7);
            FactorMatrix whole(24, 64);
            addTransposedProduct(panelOf(a), panelOf(b), 20, 1.0F, {whole.data(), whole.stride()}, 24, 64);
            FactorMatrix parts(24, 64);
            for (std::size_t row = 0; row < 24; ++row)
                for (std::size_t column = 0; column < 64; column += 16)
                    addTransposedProduct({a.data() + row, a.stride()}, {b.data() + column, b.stride()}, 20, 1.0F,
                                         {parts.row(row).data() + column, parts.stride()}, 1, 16);
            QVERIFY(parts == whole);
        });
    }
};

QTEST_APPLESS_MAIN(TransposedProductTest)
#include "transposed_product_test.moc"
