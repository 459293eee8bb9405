#include "engine/dense/logistic_sgd.h"

#include <QTest>

#include <cmath>
#include <vector>

#include "engine/core/factor_matrix.h"
#include "engine/core/random.h"
#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class LogisticSgdTest : public QObject {
    Q_OBJECT
  private slots:
    void agreesWithThePlainLoops_data() {
        QTest::addColumn<int>("rank");
        for (const int rank : {1, 15, 16, 17, 32, 64, 128, 192}) QTest::addRow("rank %d", rank) << rank;
    }
    /// Segments of 1 to 9 samples cover every remainder of the groups of four.
    void agreesWithThePlainLoops() {
        QFETCH(int, rank);
        test::withEveryInstructionSet([&] {
            const RatingStep step{0.05F, 0.07F, 0.01F};
            Problem fast(static_cast<std::size_t>(rank));
            Problem plain(static_cast<std::size_t>(rank));
            const LogisticLoss fastLoss = logisticSgdOverCell(fast.cell(), fast.factors(), step, fast.bias);
            const LogisticLoss plainLoss = logisticSgdOverCellReference(plain.cell(), plain.factors(), step, plain.bias);
            QVERIFY(std::abs(fastLoss.crossEntropy - plainLoss.crossEntropy) < 1e-4 * plainLoss.crossEntropy);
            QVERIFY(std::abs(fastLoss.squares - plainLoss.squares) < 1e-4 * plainLoss.squares);
            QVERIFY(fast.largestDifference(plain) < 1e-5);
            QVERIFY(fast.largestDifference(Problem(static_cast<std::size_t>(rank))) > 1e-3);
        });
    }

    /// One sample, a tiny step, no regularisation: each parameter moves by minus η times the finite difference of the loss.
    void aStepFollowsTheGradient() {
        constexpr float kRate = 1e-3F;
        for (const float target : {0.0F, 0.3F, 1.0F}) {
            Problem problem(5);
            problem.segments = {{2, 1}};
            problem.items = {7};
            problem.targets = {target};
            Problem moved = problem;
            logisticSgdOverCell(moved.cell(), moved.factors(), {kRate, 0.0F, 0.0F}, moved.bias);
            const auto follows = [&](const auto& parameterOf) {
                Problem up = problem;
                Problem down = problem;
                parameterOf(up) += 1e-2F;
                parameterOf(down) -= 1e-2F;
                const double slope = (up.lossOfFirst() - down.lossOfFirst()) / 2e-2;
                const double step = static_cast<double>(parameterOf(moved)) - static_cast<double>(parameterOf(problem));
                return std::abs(step + static_cast<double>(kRate) * slope) < 2e-7;
            };
            QVERIFY(follows([](Problem& p) -> float& { return p.bias; }));
            QVERIFY(follows([](Problem& p) -> float& { return p.userBiases[2]; }));
            QVERIFY(follows([](Problem& p) -> float& { return p.itemBiases[7]; }));
            for (std::size_t f = 0; f < 5; ++f) {
                QVERIFY(follows([f](Problem& p) -> float& { return p.users.row(2)[f]; }));
                QVERIFY(follows([f](Problem& p) -> float& { return p.itemRows.row(7)[f]; }));
            }
        }
    }

    void hugeSumsGiveFiniteLosses() {
        for (const float bias : {-500.0F, 500.0F}) {
            Problem problem(3);
            problem.bias = bias;
            const LogisticLoss loss = logisticSgdOverCell(problem.cell(), problem.factors(), {0.01F, 0.0F, 0.0F}, problem.bias);
            QVERIFY(std::isfinite(loss.crossEntropy) && loss.crossEntropy > 1000.0);
            QVERIFY(std::isfinite(problem.bias));
        }
    }

  private:
    struct Problem {
        explicit Problem(std::size_t rank) : users(9, rank), itemRows(20, rank), userBiases(9, 0.1F), itemBiases(20, -0.2F) {
            RandomStream stream(3, RandomPurpose::test);
            for (std::size_t row = 0; row < users.rows(); ++row)
                for (float& value : users.row(row)) value = stream.uniform() - 0.5F;
            for (std::size_t row = 0; row < itemRows.rows(); ++row)
                for (float& value : itemRows.row(row)) value = stream.uniform() - 0.5F;
            for (std::uint32_t user = 0; user < 9; ++user) {
                segments.push_back({user, user + 1});
                for (std::uint32_t k = 0; k <= user; ++k) {
                    // Users with more than four samples meet an item twice in a group.
                    items.push_back(k == 3 ? user * 3 % 20 : (user * 3 + k * 2) % 20);
                    targets.push_back(static_cast<float>(k % 4) / 3.0F);
                }
            }
        }
        RatingCell cell() const { return {segments, items.data(), nullptr, targets.data(), items.size()}; }
        RatingFactors factors() {
            return {users.data(), itemRows.data(), userBiases.data(), itemBiases.data(), users.stride()};
        }
        double lossOfFirst() const {
            const std::size_t user = segments[0].userRow;
            double z = static_cast<double>(bias) + static_cast<double>(userBiases[user]) + static_cast<double>(itemBiases[items[0]]);
            for (std::size_t f = 0; f < users.columns(); ++f)
                z += static_cast<double>(users.row(user)[f]) * static_cast<double>(itemRows.row(items[0])[f]);
            const double p = 1.0 / (1.0 + std::exp(-z));
            const auto target = static_cast<double>(targets[0]);
            return -target * std::log(p) - (1.0 - target) * std::log(1.0 - p);
        }
        double largestDifference(const Problem& other) const {
            double largest = static_cast<double>(std::abs(bias - other.bias));
            const auto compare = [&](float a, float b) { largest = std::max(largest, static_cast<double>(std::abs(a - b))); };
            for (std::size_t row = 0; row < users.rows(); ++row)
                for (std::size_t f = 0; f < users.stride(); ++f) compare(users.paddedRow(row)[f], other.users.paddedRow(row)[f]);
            for (std::size_t row = 0; row < itemRows.rows(); ++row)
                for (std::size_t f = 0; f < itemRows.stride(); ++f)
                    compare(itemRows.paddedRow(row)[f], other.itemRows.paddedRow(row)[f]);
            for (std::size_t row = 0; row < 9; ++row) compare(userBiases[row], other.userBiases[row]);
            for (std::size_t row = 0; row < 20; ++row) compare(itemBiases[row], other.itemBiases[row]);
            return largest;
        }

        FactorMatrix users;
        FactorMatrix itemRows;
        std::vector<float> userBiases;
        std::vector<float> itemBiases;
        float bias = -0.4F;
        std::vector<RatingSegment> segments;
        std::vector<std::uint32_t> items;
        std::vector<float> targets;
    };
};

QTEST_APPLESS_MAIN(LogisticSgdTest)
#include "logistic_sgd_test.moc"
