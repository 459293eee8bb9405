#include "engine/models/alternating_least_squares.h"

#include <QTest>

#include <cmath>
#include <initializer_list>

#include "engine/models/factor_model.h"
#include "engine/models/least_squares_plan.h"
#include "engine/models/model_file.h"
#include "tests/engine/models/rating_problem.h"

using namespace tastescope;
using test::Table;

namespace {

constexpr std::size_t kRank = 5;
constexpr double kRegularisation = 0.4;
constexpr double kBiasRegularisation = 2.0;

/// x of a x = b by elimination with row exchanges.
std::vector<double> solved(Table a, std::vector<double> b) {
    const std::size_t size = b.size();
    for (std::size_t k = 0; k < size; ++k) {
        std::size_t best = k;
        for (std::size_t row = k; row < size; ++row)
            if (std::abs(a[row][k]) > std::abs(a[best][k])) best = row;
        std::swap(a[k], a[best]);
        std::swap(b[k], b[best]);
        for (std::size_t row = 0; row < size; ++row) {
            const double factor = a[row][k] / a[k][k];
            for (std::size_t column = k; row != k && column < size; ++column) a[row][column] -= factor * a[k][column];
            if (row != k) b[row] -= factor * b[k];
        }
    }
    for (std::size_t k = 0; k < size; ++k) b[k] /= a[k][k];
    return b;
}

/// Rows of (vector, bias): the parameters of one side.
Table withBiases(const FactorMatrix& factors, const std::vector<float>& biases) {
    Table table = test::tableOf(factors);
    for (std::size_t row = 0; row < table.size(); ++row) table[row].push_back(static_cast<double>(biases[row]));
    return table;
}

/// The minimum for every row of one side, straight from the equations of (vector, bias) with a column of ones.
Table exactSide(const TrainingData& data, const Table& fixed, std::size_t rows, bool ofUsers) {
    const InteractionColumns& columns = data.dataset().interactions;
    Table result(rows, std::vector<double>(kRank + 1, 0.0));
    for (std::size_t row = 0; row < rows; ++row) {
        Table a(kRank + 1, std::vector<double>(kRank + 1, 0.0));
        std::vector<double> b(kRank + 1, 0.0);
        double count = 0.0;
        data.train.forEachRow([&](std::size_t rating) {
            if ((ofUsers ? columns.users[rating] : columns.items[rating]) != row) return;
            const std::vector<double>& other = fixed[ofUsers ? columns.items[rating] : columns.users[rating]];
            std::vector<double> x(other.begin(), other.begin() + kRank);
            x.push_back(1.0);
            const double target = static_cast<double>(columns.values[rating]) - data.trainMean() - other[kRank];
            for (std::size_t i = 0; i <= kRank; ++i) {
                for (std::size_t j = 0; j <= kRank; ++j) a[i][j] += x[i] * x[j];
                b[i] += x[i] * target;
            }
            count += 1.0;
        });
        if (count == 0.0) continue;
        for (std::size_t i = 0; i < kRank; ++i) a[i][i] += std::sqrt(count) * kRegularisation;
        a[kRank][kRank] += kBiasRegularisation;
        result[row] = solved(a, b);
    }
    return result;
}

}  // namespace

class AlternatingLeastSquaresTest : public QObject {
    Q_OBJECT
  private slots:
    void everyHalfOfAnEpochIsTheExactMinimum() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto trainer = newTrainer(data);
        auto model = trainer->model();
        Table items = withBiases(parameters(*model).itemFactors, parameters(*model).itemBiases);
        for (int epoch = 0; epoch < 3; ++epoch) {
            const Table users = exactSide(*data, items, data->userCount(), true);
            items = exactSide(*data, users, data->itemCount(), false);
            test::runEpochs(*trainer, 1);
            model = trainer->model();
            QVERIFY(test::largestDifference(withBiases(parameters(*model).userFactors, parameters(*model).userBiases), users) < 2e-3);
            QVERIFY(test::largestDifference(withBiases(parameters(*model).itemFactors, parameters(*model).itemBiases), items) < 2e-3);
            // The next epoch is compared from the same start, so that rounding does not add up.
            items = withBiases(parameters(*model).itemFactors, parameters(*model).itemBiases);
        }
    }

    void theObjectiveNeverRises() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto trainer = newTrainer(data);
        test::runEpochs(*trainer, 1);
        double before = objective(*data, parameters(*trainer->model()));
        for (int epoch = 0; epoch < 8; ++epoch) {
            test::runEpochs(*trainer, 1);
            const double now = objective(*data, parameters(*trainer->model()));
            QVERIFY(now <= before * (1.0 + 1e-6));
            before = now;
        }
    }

    void whoRatedNothingGetsTheBiasPrediction() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto trainer = newTrainer(data);
        test::runEpochs(*trainer, 3);
        const auto model = trainer->model();
        for (std::size_t item = 0; item < 25; ++item)
            QVERIFY(std::abs(test::predicted(*model, 60, item) - data->trainMean() -
                             static_cast<double>(parameters(*model).itemBiases[item])) < 1e-6);
        QVERIFY(std::abs(test::predicted(*model, 60, 25) - data->trainMean()) < 1e-6);
    }

    /// More unknowns than ratings, hardly regularised: the equations are singular to rounding.
    void equationsThatAreSingularToRoundingGiveFiniteNumbers() {
        const auto data = test::ratingProblem(3, 4, 1.0);
        HyperparameterValues values(entry_.hyperparameters);
        values.set("rank", 40);
        values.set("regularisation", 1e-6);
        values.set("bias_regularisation", 0);
        const auto trainer = entry_.makeTrainer(data, values, {3, 2});
        test::runEpochs(*trainer, 5);
        const auto model = trainer->model();
        for (std::size_t user = 0; user < 4; ++user)
            for (std::size_t item = 0; item < 5; ++item) QVERIFY(std::isfinite(test::predicted(*model, user, item)));
    }

    void theRoundsTakeEveryRatingOnceAndKeepToTheirLimit_data() {
        QTest::addColumn<int>("rank");
        for (const int rank : {16, 256, 1024}) QTest::addRow("rank %d", rank) << rank;
    }
    void theRoundsTakeEveryRatingOnceAndKeepToTheirLimit() {
        QFETCH(int, rank);
        const auto stride = static_cast<std::uint64_t>(rank);
        // One row with very many ratings among small ones.
        SparseRows byUser(60'000);
        for (const std::size_t size : std::initializer_list<std::size_t>{3, 0, 60'000, 5, 700}) {
            std::vector<std::uint32_t> columns(size);
            for (std::uint32_t k = 0; k < size; ++k) columns[k] = k;
            byUser.appendRow(columns, std::vector<float>(size, 1.0F));
        }
        std::vector<std::size_t> taken(byUser.rowCount(), 0);
        for (const LeastSquaresRound& round : planLeastSquares(byUser, SparseRows(byUser.rowCount()), stride)) {
            double work = 0.0;
            for (std::size_t row = round.rowBegin; row < round.rowEnd; ++row) {
                const std::size_t count = round.isPiece() ? round.ratingEnd - round.ratingBegin : byUser.rowSize(row);
                taken[row] += count;
                work += equationWork(stride) * static_cast<double>(count) + solvingWork(stride);
            }
            QVERIFY(work <= kRoundOperations);
        }
        for (std::size_t row = 0; row < byUser.rowCount(); ++row) QCOMPARE(taken[row], byUser.rowSize(row));
    }

    /// At the largest rank one user's ratings fill two rounds.
    void aStateSavedInTheMiddleOfARowContinuesToTheSameBits() {
        const auto data = test::ratingProblem(1, 900, 1.0);
        HyperparameterValues values(entry_.hyperparameters);
        values.set("rank", 1024);
        const auto whole = entry_.makeTrainer(data, values, {3, 1});
        const auto first = entry_.makeTrainer(data, values, {3, 1});
        const auto second = entry_.makeTrainer(data, values, {3, 2});
        whole->runRound({});
        const auto halfWay = whole->model();
        QVERIFY(parameters(*halfWay).userBiases[0] == 0.0F);
        whole->runRound({});
        first->runRound({});
        TensorBundle state;
        first->saveState(state);
        second->loadState(state);
        second->runRound({});
        const auto expected = whole->model();
        QVERIFY(parameters(*expected).userBiases[0] != 0.0F);
        QCOMPARE(parametersSha256(*second->model()), parametersSha256(*expected));
    }

  private:
    std::unique_ptr<EpochTrainer> newTrainer(const std::shared_ptr<const TrainingData>& data) const {
        HyperparameterValues values(entry_.hyperparameters);
        values.set("rank", kRank);
        values.set("regularisation", kRegularisation);
        values.set("bias_regularisation", kBiasRegularisation);
        return entry_.makeTrainer(data, values, {3, 2});
    }

    static const FactorParameters& parameters(const Recommender& model) {
        return dynamic_cast<const FactorModel&>(model).parameters();
    }

    static double objective(const TrainingData& data, const FactorParameters& parameters) {
        double sum = 0.0;
        std::vector<double> userCounts(data.userCount(), 0.0);
        std::vector<double> itemCounts(data.itemCount(), 0.0);
        const InteractionColumns& columns = data.dataset().interactions;
        data.train.forEachRow([&](std::size_t rating) {
            const std::uint32_t user = columns.users[rating];
            const std::uint32_t item = columns.items[rating];
            userCounts[user] += 1.0;
            itemCounts[item] += 1.0;
            double error = static_cast<double>(columns.values[rating]) - data.trainMean() -
                           static_cast<double>(parameters.userBiases[user]) - static_cast<double>(parameters.itemBiases[item]);
            for (std::size_t k = 0; k < kRank; ++k)
                error -= static_cast<double>(parameters.userFactors.row(user)[k]) *
                         static_cast<double>(parameters.itemFactors.row(item)[k]);
            sum += error * error;
        });
        return sum + penalty(parameters.userFactors, parameters.userBiases, userCounts) +
               penalty(parameters.itemFactors, parameters.itemBiases, itemCounts);
    }

    static double penalty(const FactorMatrix& factors, const std::vector<float>& biases, const std::vector<double>& counts) {
        double sum = 0.0;
        for (std::size_t row = 0; row < counts.size(); ++row) {
            for (const float value : factors.row(row))
                sum += std::sqrt(counts[row]) * kRegularisation * static_cast<double>(value) * static_cast<double>(value);
            sum += kBiasRegularisation * static_cast<double>(biases[row]) * static_cast<double>(biases[row]);
        }
        return sum;
    }

    ModelEntry entry_ = alternatingLeastSquaresEntry();
};

QTEST_APPLESS_MAIN(AlternatingLeastSquaresTest)
#include "alternating_least_squares_test.moc"
