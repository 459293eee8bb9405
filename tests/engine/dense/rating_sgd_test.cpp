#include "engine/dense/rating_sgd.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class RatingSgdTest : public QObject {
    Q_OBJECT
  private slots:
    void agreesWithThePlainLoops_data() {
        QTest::addColumn<int>("rank");
        QTest::addColumn<bool>("movesUserTwice");
        for (const int rank : {1, 15, 16, 17, 32, 48, 64, 100, 128, 192}) {
            QTest::addRow("rank %d", rank) << rank << false;
            QTest::addRow("rank %d, the user twice", rank) << rank << true;
        }
    }
    /// Segments of 1 to 9 ratings cover every remainder of the groups of four.
    void agreesWithThePlainLoops() {
        QFETCH(int, rank);
        QFETCH(bool, movesUserTwice);
        test::withEveryInstructionSet([&] { compareWithPlainLoops(static_cast<std::size_t>(rank), movesUserTwice); });
    }

    void thePaddingStaysZero() {
        Problem problem(5);
        sgdOverCell(problem.cell(true), problem.factors(), {0.05F, 0.07F, 0.01F, false});
        for (std::size_t row = 0; row < problem.users.rows(); ++row)
            for (std::size_t place = 5; place < problem.users.stride(); ++place)
                QCOMPARE(problem.users.paddedRow(row)[place], 0.0F);
    }

  private:
    static void compareWithPlainLoops(std::size_t rank, bool movesUserTwice) {
        for (const bool hasCodes : {true, false}) {
            Problem fast(rank);
            Problem plain(rank);
            const RatingStep step{0.05F, 0.07F, 0.01F, movesUserTwice};
            const double fastLoss = sgdOverCell(fast.cell(hasCodes), fast.factors(), step);
            const double plainLoss = sgdOverCellReference(plain.cell(hasCodes), plain.factors(), step);
            QVERIFY(std::abs(fastLoss - plainLoss) < 1e-4 * plainLoss);
            QVERIFY(fast.largestDifference(plain) < 1e-5);
            QVERIFY(fast.largestDifference(Problem(rank)) > 1e-3);
        }
    }

    struct Problem {
        explicit Problem(std::size_t rank) : users(9, rank), items(20, rank), userBiases(9, 0.1F), itemBiases(20, -0.2F) {
            RandomStream stream(3, RandomPurpose::test);
            for (std::size_t row = 0; row < users.rows(); ++row)
                for (float& value : users.row(row)) value = stream.uniform() - 0.5F;
            for (std::size_t row = 0; row < items.rows(); ++row)
                for (float& value : items.row(row)) value = stream.uniform() - 0.5F;
            for (std::uint32_t user = 0; user < 9; ++user) {
                segments.push_back({user, user + 1});
                for (std::uint32_t k = 0; k <= user; ++k) {
                    packed.push_back((user * 3 + k * 2) % 20 | (k % 4) << RatingCell::kItemBits);
                    items24.push_back((user * 3 + k * 2) % 20);
                    values.push_back(valueOfCode[k % 4]);
                }
            }
        }
        RatingCell cell(bool hasCodes) const {
            return {segments, hasCodes ? packed.data() : items24.data(), hasCodes ? valueOfCode.data() : nullptr,
                    hasCodes ? nullptr : values.data(), packed.size()};
        }
        RatingFactors factors() {
            return {users.data(), items.data(), userBiases.data(), itemBiases.data(), users.stride()};
        }
        double largestDifference(const Problem& other) const {
            double largest = 0.0;
            const auto compare = [&](float a, float b) { largest = std::max(largest, static_cast<double>(std::abs(a - b))); };
            for (std::size_t row = 0; row < users.rows(); ++row)
                for (std::size_t f = 0; f < users.columns(); ++f) compare(users.row(row)[f], other.users.row(row)[f]);
            for (std::size_t row = 0; row < items.rows(); ++row)
                for (std::size_t f = 0; f < items.columns(); ++f) compare(items.row(row)[f], other.items.row(row)[f]);
            for (std::size_t row = 0; row < 9; ++row) compare(userBiases[row], other.userBiases[row]);
            for (std::size_t row = 0; row < 20; ++row) compare(itemBiases[row], other.itemBiases[row]);
            return largest;
        }

        FactorMatrix users;
        FactorMatrix items;
        std::vector<float> userBiases;
        std::vector<float> itemBiases;
        std::vector<RatingSegment> segments;
        std::vector<std::uint32_t> packed;
        std::vector<std::uint32_t> items24;
        std::vector<float> values;
        std::vector<float> valueOfCode = std::vector<float>{-1.5F, -0.5F, 0.5F, 1.5F};
    };
};

QTEST_APPLESS_MAIN(RatingSgdTest)
#include "rating_sgd_test.moc"
