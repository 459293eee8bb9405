#include "engine/dense/implicit_rows.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class ImplicitRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void agreesWithThePlainLoops_data() {
        QTest::addColumn<int>("rank");
        for (const int rank : {1, 16, 17, 48, 64, 100}) QTest::addRow("rank %d", rank) << rank;
    }
    void agreesWithThePlainLoops() {
        QFETCH(int, rank);
        test::withEveryInstructionSet([&] {
            const auto columns = static_cast<std::size_t>(rank);
            Problem fast(columns);
            Problem plain(columns);
            const std::size_t stride = fast.users.stride();
            addImplicitRows(fast.cell(), fast.items.data(), fast.users.data(), stride);
            addImplicitRowsReference(plain.cell(), plain.items.data(), plain.users.data(), stride);
            QVERIFY(largestDifference(fast.users, plain.users) < 1e-5);
            QVERIFY(largestDifference(fast.users, Problem(columns).users) > 0.1);
            moveImplicitRows(fast.cell(), fast.items.data(), fast.users.data(), fast.keeps, stride);
            moveImplicitRowsReference(plain.cell(), plain.items.data(), plain.users.data(), plain.keeps, stride);
            QVERIFY(largestDifference(fast.items, plain.items) < 1e-4);
            QVERIFY(largestDifference(fast.items, Problem(columns).items) > 0.1);
        });
    }

  private:
    struct Problem {
        explicit Problem(std::size_t rank) : users(4, rank), items(6, rank) {
            RandomStream stream(3, RandomPurpose::test);
            for (FactorMatrix* matrix : {&users, &items})
                for (std::size_t row = 0; row < matrix->rows(); ++row)
                    for (float& value : matrix->row(row)) value = stream.uniform() - 0.5F;
            // Users 0, 2 and 3; above the item stands the code of a rating, which must not matter.
            segments = {{0, 1}, {2, 5}, {3, 3}};
            for (const std::uint32_t item : {5U, 0U, 1U, 2U, 3U, 4U, 1U, 5U, 0U}) packed.push_back(item | item << RatingCell::kItemBits);
        }
        RatingCell cell() const { return {segments, packed.data(), nullptr, nullptr, packed.size()}; }

        FactorMatrix users;
        FactorMatrix items;
        std::vector<float> keeps{0.9F, 0.8F, 0.7F, 0.6F};
        std::vector<RatingSegment> segments;
        std::vector<std::uint32_t> packed;
    };

    static double largestDifference(const FactorMatrix& a, const FactorMatrix& b) {
        double largest = 0.0;
        for (std::size_t row = 0; row < a.rows(); ++row)
            for (std::size_t k = 0; k < a.stride(); ++k)
                largest = std::max(largest, static_cast<double>(std::abs(a.paddedRow(row)[k] - b.paddedRow(row)[k])));
        return largest;
    }
};

QTEST_APPLESS_MAIN(ImplicitRowsTest)
#include "implicit_rows_test.moc"
