#include "engine/dense/least_squares.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "engine/core/factor_matrix.h"
#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class LeastSquaresTest : public QObject {
    Q_OBJECT
  private slots:
    void agreesWithThePlainLoops_data() {
        QTest::addColumn<int>("rank");
        for (const int rank : {1, 7, 16, 17, 48, 64, 100}) QTest::addRow("rank %d", rank) << rank;
    }
    void agreesWithThePlainLoops() {
        QFETCH(int, rank);
        test::withEveryInstructionSet([&] { compareWithPlainLoops(static_cast<std::size_t>(rank)); });
    }

    void theProductsWithTheTargetsAgreeToo() {
        test::withEveryInstructionSet([] {
            const FactorMatrix rows = drawnRows(37, 40);
            const FactorMatrix targets = drawnRows(1, 37);
            FactorMatrix fast = drawnRows(2, 40);
            FactorMatrix plain = fast;
            const auto rowOf = [](FactorMatrix& sums, std::size_t row) { return sums.data() + row * sums.stride(); };
            addTargetProducts(rows.data(), 37, rows.stride(), targets.data(), rowOf(fast, 0), rowOf(fast, 1));
            addTargetProductsReference(rows.data(), 37, rows.stride(), targets.data(), rowOf(plain, 0), rowOf(plain, 1));
            for (std::size_t k = 0; k < fast.stride(); ++k)
                for (std::size_t row = 0; row < 2; ++row)
                    QVERIFY(std::abs(fast.paddedRow(row)[k] - plain.paddedRow(row)[k]) < 1e-5F);
            QVERIFY(std::abs(fast.row(0)[0] - drawnRows(2, 40).row(0)[0]) > 1e-3F);
        });
    }

    void theSolutionSolvesTheEquations() {
        test::withEveryInstructionSet([] {
            const FactorMatrix rows = drawnRows(50, 20);
            FactorMatrix matrix = sums(rows, false);
            FactorMatrix solved = matrix;
            FactorMatrix right = drawnRows(1, 20);
            FactorMatrix x = right;
            solvePositiveDefinite(solved.data(), 20, solved.stride(), x.data());
            for (std::size_t i = 0; i < 20; ++i) {
                double sum = 0.0;
                for (std::size_t j = 0; j < 20; ++j)
                    sum += static_cast<double>(matrix.row(std::min(i, j))[std::max(i, j)]) * static_cast<double>(x.row(0)[j]);
                QVERIFY(std::abs(sum - static_cast<double>(right.row(0)[i])) < 1e-4);
            }
        });
    }

    /// The third unknown never occurs.
    void anUnknownWithoutEquationBecomesZero() {
        test::withEveryInstructionSet([] {
            FactorMatrix matrix(16, 16);
            for (const std::size_t k : std::initializer_list<std::size_t>{0, 1, 3}) matrix.row(k)[k] = 2.0F;
            FactorMatrix x(1, 16);
            std::ranges::fill(x.row(0).first(4), 3.0F);
            solvePositiveDefinite(matrix.data(), 4, 16, x.data());
            QCOMPARE(x.row(0)[0], 1.5F);
            QCOMPARE(x.row(0)[2], 0.0F);
            QCOMPARE(x.row(0)[3], 1.5F);
        });
    }

  private:
    static FactorMatrix drawnRows(std::size_t count, std::size_t rank) {
        FactorMatrix rows(count, rank);
        RandomStream stream(5, RandomPurpose::test, 0, static_cast<std::uint32_t>(count));
        for (std::size_t row = 0; row < count; ++row)
            for (float& value : rows.row(row)) value = stream.uniform() - 0.5F;
        return rows;
    }

    /// Products of the rows, half of the first taken away again, and a ridge.
    static FactorMatrix sums(const FactorMatrix& rows, bool plain) {
        FactorMatrix matrix(rows.stride(), rows.stride());
        if (plain) {
            addOuterProductsReference(rows.data(), rows.rows(), rows.stride(), matrix.data());
            addOuterProductReference(rows.data(), -0.5F, rows.stride(), matrix.data());
        } else {
            addOuterProducts(rows.data(), rows.rows(), rows.stride(), matrix.data());
            addOuterProduct(rows.data(), -0.5F, rows.stride(), matrix.data());
        }
        for (std::size_t k = 0; k < rows.columns(); ++k) matrix.row(k)[k] += 0.5F;
        return matrix;
    }

    static void compareWithPlainLoops(std::size_t rank) {
        const FactorMatrix rows = drawnRows(37, rank);
        FactorMatrix fast = sums(rows, false);
        FactorMatrix plain = sums(rows, true);
        FactorMatrix fastX = drawnRows(1, rank);
        FactorMatrix plainX = fastX;
        for (int step = 0; step < 2; ++step) {
            for (std::size_t i = 0; i < rank; ++i)
                for (std::size_t j = i; j < rank; ++j) QVERIFY(std::abs(fast.row(i)[j] - plain.row(i)[j]) < 2e-5F);
            for (std::size_t k = 0; k < fastX.stride(); ++k)
                QVERIFY(std::abs(fastX.paddedRow(0)[k] - plainX.paddedRow(0)[k]) < 1e-4F);
            if (step == 1) break;
            solvePositiveDefinite(fast.data(), rank, fast.stride(), fastX.data());
            solvePositiveDefiniteReference(plain.data(), rank, plain.stride(), plainX.data());
        }
    }
};

QTEST_APPLESS_MAIN(LeastSquaresTest)
#include "least_squares_test.moc"
