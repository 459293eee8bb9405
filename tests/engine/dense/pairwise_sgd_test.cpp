#include "engine/dense/pairwise_sgd.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class PairwiseSgdTest : public QObject {
    Q_OBJECT
  private slots:
    void bothAgreeWithThePlainLoops_data() {
        QTest::addColumn<int>("rank");
        for (const int rank : {1, 15, 16, 17, 32, 64, 128, 192}) QTest::addRow("rank %d", rank) << rank;
    }
    /// Segments of 1 to 9 pairs cover every remainder of the groups of four.
    void bothAgreeWithThePlainLoops() {
        QFETCH(int, rank);
        const RatingStep step{0.05F, 0.07F, 0.01F};
        test::withEveryInstructionSet([&] {
            for (const bool isWarp : {false, true}) {
                const std::size_t candidates = isWarp ? 6 : 1;
                Problem start(static_cast<std::size_t>(rank), candidates);
                Problem fast = start;
                Problem plain = start;
                const double fastLoss = isWarp ? warpOverCell(fast.cell(), fast.factors(), step, 500.0F)
                                               : bprOverCell(fast.cell(), fast.factors(), step);
                const double plainLoss = isWarp ? warpOverCellReference(plain.cell(), plain.factors(), step, 500.0F)
                                                : bprOverCellReference(plain.cell(), plain.factors(), step);
                QVERIFY(std::abs(fastLoss - plainLoss) < 1e-4 * plainLoss);
                QVERIFY(fast.largestDifference(plain) < 1e-5);
                QVERIFY(fast.largestDifference(start) > 1e-3);
            }
        });
    }

    /// One pair, a tiny step, no regularisation: each parameter moves by minus η times the finite difference of the loss.
    void aStepOfBprFollowsTheGradient() {
        constexpr float kRate = 1e-3F;
        Problem problem(5, 1);
        problem.segments = {{2, 1}};
        problem.positives = {7};
        problem.candidates = {11};
        Problem moved = problem;
        const double loss = bprOverCell(moved.cell(), moved.factors(), {kRate, 0.0F, 0.0F});
        QVERIFY(std::abs(loss - problem.bprLossOfFirst()) < 1e-6);
        const auto follows = [&](const auto& parameterOf) {
            Problem up = problem;
            Problem down = problem;
            parameterOf(up) += 1e-2F;
            parameterOf(down) -= 1e-2F;
            const double slope = (up.bprLossOfFirst() - down.bprLossOfFirst()) / 2e-2;
            const double step = static_cast<double>(parameterOf(moved)) - static_cast<double>(parameterOf(problem));
            return std::abs(step + static_cast<double>(kRate) * slope) < 2e-7;
        };
        for (const std::size_t item : {7U, 11U}) {
            QVERIFY(follows([item](Problem& p) -> float& { return p.itemBiases[item]; }));
            for (std::size_t f = 0; f < 5; ++f)
                QVERIFY(follows([item, f](Problem& p) -> float& { return p.items.row(item)[f]; }));
        }
        for (std::size_t f = 0; f < 5; ++f) QVERIFY(follows([f](Problem& p) -> float& { return p.users.row(2)[f]; }));
    }

    /// Scores are biases alone: the positive has 2, the candidates 0, 0.5 and 1.5; only the third comes within 1 of it.
    void warpTakesTheFirstCandidateInsideTheMarginAndWeighsItByTheRank() {
        Problem problem(4, 3);
        problem.clearFactors();
        problem.segments = {{0, 1}};
        problem.positives = {1};
        problem.candidates = {2, 3, 4};
        problem.itemBiases[1] = 2.0F;
        problem.itemBiases[2] = 0.0F;
        problem.itemBiases[3] = 0.5F;
        problem.itemBiases[4] = 1.5F;
        const double loss = warpOverCell(problem.cell(), problem.factors(), {0.1F, 0.0F, 0.0F}, 99.0F);
        const double weight = std::log(33.0);  // 99 items found after three draws
        QVERIFY(std::abs(loss - weight * 0.5) < 1e-5);
        QVERIFY(std::abs(static_cast<double>(problem.itemBiases[1]) - (2.0 + 0.1 * weight)) < 1e-5);
        QVERIFY(std::abs(static_cast<double>(problem.itemBiases[4]) - (1.5 - 0.1 * weight)) < 1e-5);
        QCOMPARE(problem.itemBiases[2], 0.0F);
        QCOMPARE(problem.itemBiases[3], 0.5F);
    }

    void warpLeavesARightOrderAlone() {
        Problem problem(4, 2);
        problem.clearFactors();
        problem.segments = {{0, 1}};
        problem.positives = {1};
        problem.candidates = {2, 3};
        problem.itemBiases[1] = 5.0F;
        const Problem before = problem;
        QCOMPARE(warpOverCell(problem.cell(), problem.factors(), {0.1F, 0.1F, 0.1F}, 99.0F), 0.0);
        QCOMPARE(problem.largestDifference(before), 0.0);
    }

  private:
    struct Problem {
        Problem(std::size_t rank, std::size_t drawn) : users(9, rank), items(20, rank), itemBiases(20, -0.2F), candidateCount(drawn) {
            RandomStream stream(3, RandomPurpose::test);
            for (std::size_t row = 0; row < users.rows(); ++row)
                for (float& value : users.row(row)) value = stream.uniform() - 0.5F;
            for (std::size_t row = 0; row < items.rows(); ++row)
                for (float& value : items.row(row)) value = stream.uniform() - 0.5F;
            for (std::uint32_t user = 0; user < 9; ++user) {
                segments.push_back({user, user + 1});
                for (std::uint32_t k = 0; k <= user; ++k) {
                    positives.push_back((user + k) % 10);
                    for (std::uint32_t c = 0; c < drawn; ++c) candidates.push_back(10 + stream.below(10));
                }
            }
        }
        void clearFactors() {
            users = FactorMatrix(users.rows(), users.columns());
            items = FactorMatrix(items.rows(), items.columns());
        }
        PairCell cell() const { return {segments, positives.data(), candidates.data(), candidateCount}; }
        RatingFactors factors() { return {users.data(), items.data(), nullptr, itemBiases.data(), users.stride()}; }
        double bprLossOfFirst() const {
            const std::size_t user = segments[0].userRow;
            double x = static_cast<double>(itemBiases[positives[0]]) - static_cast<double>(itemBiases[candidates[0]]);
            for (std::size_t f = 0; f < users.columns(); ++f)
                x += static_cast<double>(users.row(user)[f]) * (static_cast<double>(items.row(positives[0])[f]) -
                                                                static_cast<double>(items.row(candidates[0])[f]));
            return std::log(1.0 + std::exp(-x));
        }
        double largestDifference(const Problem& other) const {
            double largest = 0.0;
            const auto compare = [&](float a, float b) { largest = std::max(largest, static_cast<double>(std::abs(a - b))); };
            for (std::size_t row = 0; row < users.rows(); ++row)
                for (std::size_t f = 0; f < users.stride(); ++f) compare(users.paddedRow(row)[f], other.users.paddedRow(row)[f]);
            for (std::size_t row = 0; row < items.rows(); ++row)
                for (std::size_t f = 0; f < items.stride(); ++f) compare(items.paddedRow(row)[f], other.items.paddedRow(row)[f]);
            for (std::size_t row = 0; row < 20; ++row) compare(itemBiases[row], other.itemBiases[row]);
            return largest;
        }

        FactorMatrix users;
        FactorMatrix items;
        std::vector<float> itemBiases;
        std::size_t candidateCount;
        std::vector<RatingSegment> segments;
        std::vector<std::uint32_t> positives;
        std::vector<std::uint32_t> candidates;
    };
};

QTEST_APPLESS_MAIN(PairwiseSgdTest)
#include "pairwise_sgd_test.moc"
