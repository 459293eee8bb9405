#include "engine/dense/normal_equations.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class NormalEquationsTest : public QObject {
    Q_OBJECT
  private slots:
    void sumsAgreeWithPlainLoops_data() {
        QTest::addColumn<std::size_t>("rank");
        QTest::addColumn<std::size_t>("firstColumn");
        QTest::addColumn<std::size_t>("width");
        QTest::newRow("whole rows") << std::size_t{32} << std::size_t{0} << std::size_t{32};
        QTest::newRow("padded rows") << std::size_t{20} << std::size_t{0} << std::size_t{32};
        QTest::newRow("a block of columns") << std::size_t{100} << std::size_t{48} << std::size_t{48};
    }
    void sumsAgreeWithPlainLoops() {
        QFETCH(std::size_t, rank);
        QFETCH(std::size_t, firstColumn);
        QFETCH(std::size_t, width);
        RandomStream stream(12, RandomPurpose::test);
        FactorMatrix factors(50, rank);
        for (std::size_t row = 0; row < 50; ++row)
            for (float& value : factors.row(row)) value = static_cast<float>(stream.normal());
        test::withEveryInstructionSet([&] {
            for (const bool hasWeights : {false, true}) {
                // More than two batches.
                std::vector<std::uint32_t> rows(700);
                std::vector<float> weights(700, 1.0F);
                std::vector<float> coefficients(700);
                for (std::size_t k = 0; k < rows.size(); ++k) {
                    rows[k] = stream.below(50);
                    if (hasWeights) weights[k] = stream.uniform();
                    coefficients[k] = stream.uniform();
                }
                FactorMatrix a(width, width);
                FactorMatrix b(1, width);
                NormalEquationsScratch scratch;
                addNormalEquations({factors, firstColumn, width}, rows, weights, coefficients, {a.data(), a.stride()},
                                   b.data(), scratch);
                const auto value = [&](std::size_t k, std::size_t column) {
                    return static_cast<double>(factors.paddedRow(rows[k])[firstColumn + column]);
                };
                for (std::size_t i = 0; i < width; ++i) {
                    double right = 0.0;
                    for (std::size_t k = 0; k < rows.size(); ++k) right += static_cast<double>(coefficients[k]) * value(k, i);
                    QVERIFY(std::abs(right - static_cast<double>(b.row(0)[i])) < 1e-3);
                    for (std::size_t j = i; j < width; ++j) {
                        double sum = 0.0;
                        for (std::size_t k = 0; k < rows.size(); ++k)
                            sum += static_cast<double>(weights[k]) * value(k, i) * value(k, j);
                        QVERIFY(std::abs(sum - static_cast<double>(a.row(i)[j])) < 1e-3);
                    }
                }
            }
        });
    }
};

QTEST_APPLESS_MAIN(NormalEquationsTest)
#include "normal_equations_test.moc"
