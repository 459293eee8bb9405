#include "engine/dense/scaled_rows.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class ScaledRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void sumsOfRowsAgreeWithPlainLoops() {
        test::withEveryInstructionSet([] {
            RandomStream stream(13, RandomPurpose::test);
            for (const std::size_t columns : {1U, 16U, 17U, 131U, 300U}) {
                FactorMatrix matrix(20, columns);
                for (std::size_t row = 0; row < 20; ++row)
                    for (float& value : matrix.row(row)) value = static_cast<float>(stream.normal());
                const std::vector<std::uint32_t> rows{3, 19, 0, 3};
                const std::vector<float> factors{1.0F, -2.0F, 0.5F, 4.0F};
                std::vector<float> out(columns, 99.0F);
                sumScaledRows(matrix, rows, factors, out);
                for (std::size_t column = 0; column < columns; ++column) {
                    double sum = 0.0;
                    for (std::size_t k = 0; k < rows.size(); ++k)
                        sum += static_cast<double>(factors[k]) * static_cast<double>(matrix.row(rows[k])[column]);
                    QVERIFY(std::abs(sum - static_cast<double>(out[column])) < 1e-5);
                }
            }
        });
    }

    void noRowsGiveZeros() {
        std::vector<float> out(5, 7.0F);
        sumScaledRows(FactorMatrix(3, 5), {}, {}, out);
        QVERIFY(out == std::vector<float>(5, 0.0F));
    }

    void aScaledVectorIsAddedWhateverItsLength() {
        test::withEveryInstructionSet([] {
            for (const std::size_t count : {0U, 1U, 15U, 16U, 50U}) {
                std::vector<float> values(count);
                for (std::size_t place = 0; place < count; ++place) values[place] = static_cast<float>(place);
                std::vector<float> sums(count, 1.0F);
                addScaled(2.0F, values, sums);
                for (std::size_t place = 0; place < count; ++place) QCOMPARE(sums[place], 1.0F + 2.0F * static_cast<float>(place));
            }
        });
    }
};

QTEST_APPLESS_MAIN(ScaledRowsTest)
#include "scaled_rows_test.moc"
