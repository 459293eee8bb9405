#include "engine/models/implicit_als.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/dense/reference.h"
#include "engine/models/als_rounds.h"
#include "engine/models/als_row_solver.h"
#include "engine/models/implicit_als_trainer.h"
#include "engine/models/model_file.h"
#include "engine/models/ranking_factor_model.h"
#include "tests/engine/models/drawn_positives.h"

using namespace tastescope;

namespace {

constexpr std::size_t kUsers = 50;
constexpr std::size_t kItems = 40;

HyperparameterValues valuesWith(double rank, double blockSize) {
    HyperparameterValues values(implicitAlsEntry().hyperparameters);
    values.set("rank", rank);
    values.set("block_size", blockSize);
    values.set("regularisation", 0.02);
    values.set("unobserved_weight", 0.3);
    return values;
}

const RankingFactorParameters& parametersOf(const Recommender& model) {
    return dynamic_cast<const RankingFactorModel&>(model).parameters();
}

/// The sum that the documentation of implicitAlsEntry() gives, in plain loops over everything.
double objective(const test::DrawnPositives& drawn, const RankingFactorParameters& parameters) {
    double sum = 0.0;
    std::vector<double> userCounts(kUsers, 0.0);
    std::vector<double> itemCounts(kItems, 0.0);
    const auto squared = [](std::span<const float> row) { return reference::sumOfSquares(row); };
    for (std::size_t user = 0; user < kUsers; ++user) {
        for (std::size_t item = 0; item < kItems; ++item) {
            const double score = reference::dot(parameters.userFactors.row(user), parameters.itemFactors.row(item));
            sum += 0.3 * score * score;
            if (drawn.at(user, item) == 0.0) continue;
            sum += drawn.at(user, item) * (1.0 - score) * (1.0 - score);
            userCounts[user] += 1.0;
            itemCounts[item] += 1.0;
        }
    }
    for (std::size_t user = 0; user < kUsers; ++user)
        sum += 0.02 * (userCounts[user] + 0.3 * (kItems - 2)) * squared(parameters.userFactors.row(user));
    for (std::size_t item = 0; item < kItems; ++item)
        sum += 0.02 * (itemCounts[item] + 0.3 * (kUsers - 1)) * squared(parameters.itemFactors.row(item));
    return sum;
}

}  // namespace

class ImplicitAlsTest : public QObject {
    Q_OBJECT
  private slots:
    /// After the second half of an epoch every item vector solves its own equations (Hu, Koren, Volinsky, eq. 5) exactly.
    void itemsSolveTheirNormalEquations_data() {
        QTest::addColumn<double>("rank");
        QTest::addColumn<bool>("hasWeights");
        QTest::newRow("one") << 1.0 << false;
        QTest::newRow("padded") << 5.0 << true;
        QTest::newRow("several bands") << 33.0 << false;
    }
    void itemsSolveTheirNormalEquations() {
        QFETCH(double, rank);
        QFETCH(bool, hasWeights);
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, hasWeights);
        const auto model = test::trainedModel(implicitAlsEntry(), drawn, valuesWith(rank, 0), 2);
        const RankingFactorParameters& parameters = parametersOf(*model);
        const auto size = static_cast<std::size_t>(rank);
        for (std::size_t item = 0; item < kItems; ++item) {
            if (item == 2 || item + 1 == kItems) continue;
            std::vector<double> a(size * size, 0.0);
            std::vector<double> b(size, 0.0);
            double count = 0.0;
            for (std::size_t user = 0; user < kUsers; ++user) {
                const double weight = drawn.at(user, item);
                count += weight != 0.0 ? 1.0 : 0.0;
                for (std::size_t i = 0; i < size; ++i) {
                    const auto pi = static_cast<double>(parameters.userFactors.row(user)[i]);
                    b[i] += weight * pi;
                    for (std::size_t j = 0; j < size; ++j)
                        a[i * size + j] += (0.3 + weight) * pi * static_cast<double>(parameters.userFactors.row(user)[j]);
                }
            }
            for (std::size_t i = 0; i < size; ++i) a[i * size + i] += 0.02 * (count + 0.3 * (kUsers - 1));
            const std::vector<double> expected = reference::solved(a, b);
            for (std::size_t i = 0; i < size; ++i)
                QVERIFY(std::abs(expected[i] - static_cast<double>(parameters.itemFactors.row(item)[i])) < 2e-4);
        }
    }

    void noStepRaisesTheObjective_data() {
        QTest::addColumn<double>("blockSize");
        QTest::newRow("exact") << 0.0;
        QTest::newRow("by blocks") << 16.0;
        QTest::newRow("by blocks that do not divide the rank") << 32.0;
    }
    void noStepRaisesTheObjective() {
        QFETCH(double, blockSize);
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, true);
        double last = std::numeric_limits<double>::max();
        for (const std::size_t epochs : {1U, 2U, 4U, 8U}) {
            const auto model = test::trainedModel(implicitAlsEntry(), drawn, valuesWith(48, blockSize), epochs);
            const double now = objective(drawn, parametersOf(*model));
            QVERIFY(now <= last * 1.00001);
            last = now;
        }
    }

    /// In the end both ways lead to as good a solution.
    void blocksReachTheObjectiveOfTheExactSolution() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, false);
        const auto exact = test::trainedModel(implicitAlsEntry(), drawn, valuesWith(32, 0), 40);
        const auto blocks = test::trainedModel(implicitAlsEntry(), drawn, valuesWith(32, 16), 40);
        const double best = objective(drawn, parametersOf(*exact));
        QVERIFY(std::abs(objective(drawn, parametersOf(*blocks)) - best) < 0.01 * best);
    }

    void theLossIsTheObjectiveWithoutThePenaltyOfTheUsers() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, true);
        for (const double blockSize : {0.0, 16.0}) {
            const auto trainer = implicitAlsEntry().makeTrainer(drawn.data, valuesWith(32, blockSize), {3, 1});
            RoundResult last;
            for (std::size_t round = 0; round < trainer->roundsPerEpoch(); ++round) last = trainer->runRound({});
            const auto model = trainer->model();
            RankingFactorParameters parameters = parametersOf(*model);
            double expected = objective(drawn, parameters);
            for (std::size_t user = 0; user < kUsers; ++user) {
                double count = 0.0;
                for (std::size_t item = 0; item < kItems; ++item) count += drawn.at(user, item) != 0.0 ? 1.0 : 0.0;
                expected -= 0.02 * (count + 0.3 * (kItems - 2)) * reference::sumOfSquares(parameters.userFactors.row(user));
            }
            QVERIFY(std::abs(last.lossSum - expected) < 1e-4 * expected);
        }
    }

    void aHeavyRowInPiecesIsSolvedAsIfWhole() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, true);
        const auto model = test::trainedModel(implicitAlsEntry(), drawn, valuesWith(20, 0), 1);
        const FactorMatrix& factors = parametersOf(*model).userFactors;
        const FactorMatrix gram(factors.stride(), factors.stride());
        const AlsSide side{factors, gram, 10.0, 0.05};
        const SparseRows& byItem = drawn.data->matrix(Signal::liked)->byItem;
        FactorMatrix x(2, 20);
        AlsRowSolver solver(side, factors.stride());
        solver.solve(byItem.columns(0), byItem.values(0), {x.row(0).data(), x.stride()});
        FactorMatrix equations(factors.stride() + 1, factors.stride());
        solver.addPositives(byItem.columns(0).first(3), byItem.values(0).first(3), equations);
        solver.addPositives(byItem.columns(0).subspan(3), byItem.values(0).subspan(3), equations);
        solver.solveEquations(equations, byItem.values(0), {x.row(1).data(), x.stride()});
        for (std::size_t k = 0; k < 20; ++k) QVERIFY(std::abs(x.row(0)[k] - x.row(1)[k]) < 1e-5F);
    }

    /// Rounds so short that most rows are heavy; a state is taken over after each of them, with other threads.
    void trainingInShortRoundsGoesOnFromAnyOfThemToTheSameBits() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, true);
        const HyperparameterValues values = valuesWith(20, 0);
        constexpr double kOperations = 2e4;
        ImplicitAlsTrainer whole(*drawn.data, values, {3, 1}, kOperations);
        const std::size_t rounds = whole.roundsPerEpoch();
        QVERIFY(rounds > kUsers);
        for (std::size_t round = 0; round < 2 * rounds; ++round) whole.runRound({});
        const std::string expected = parametersSha256(*whole.model());
        auto trainer = std::make_unique<ImplicitAlsTrainer>(*drawn.data, values, TrainerSettings{3, 2}, kOperations);
        for (std::size_t round = 0; round < 2 * rounds; ++round) {
            TensorBundle state;
            trainer->saveState(state);
            trainer = std::make_unique<ImplicitAlsTrainer>(*drawn.data, values, TrainerSettings{3, 1 + static_cast<int>(round % 3)},
                                                           kOperations);
            trainer->loadState(state);
            trainer->runRound({});
        }
        QCOMPARE(parametersSha256(*trainer->model()), expected);
    }

    void roundsCoverEveryRowOnceAndCutHeavyOnes() {
        SparseRows rows(100'000);
        std::vector<std::uint32_t> many(90'000);
        for (std::size_t k = 0; k < many.size(); ++k) many[k] = static_cast<std::uint32_t>(k);
        const std::vector<float> ones(many.size(), 1.0F);
        const std::vector<std::size_t> sizes{3, 0, 90'000, 500, 40'000, 1};
        for (const std::size_t size : sizes) rows.appendRow(std::span(many).first(size), std::span(ones).first(size));
        const AlsRounds plan(rows, {1000.0, 20'000.0}, true, kRoundOperations);
        std::vector<std::size_t> covered(sizes.size(), 0);
        for (const AlsRound& round : plan.rounds()) {
            double work = 0.0;
            for (std::size_t place = round.pieceBegin; place < round.pieceEnd; ++place) {
                const AlsPiece& piece = plan.pieces()[place];
                if (round.isHeavy) {
                    covered[piece.rowBegin] += piece.placeEnd - piece.placeBegin;
                    work += 20'000.0 * static_cast<double>(piece.placeEnd - piece.placeBegin);
                    continue;
                }
                for (std::size_t row = piece.rowBegin; row < piece.rowEnd; ++row) {
                    covered[row] += sizes[row];
                    work += 1000.0 + 20'000.0 * static_cast<double>(sizes[row]);
                }
            }
            QVERIFY(work <= kRoundOperations);
        }
        QVERIFY(covered == sizes);
    }

    void coldItemsScoreMinusInfinityAndUsersWithoutAHistoryZero() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, false);
        const auto model = test::trainedModel(implicitAlsEntry(), drawn, valuesWith(8, 0), 3);
        std::vector<float> scores(kItems);
        model->scoreAllItems(UserIndex(0), scores);
        QCOMPARE(scores[2], -std::numeric_limits<float>::infinity());
        model->scoreAllItems(UserIndex(kUsers - 1), scores);
        QCOMPARE(scores[0], 0.0F);
    }
};

QTEST_APPLESS_MAIN(ImplicitAlsTest)
#include "implicit_als_test.moc"
