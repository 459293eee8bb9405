#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "engine/models/bias_baseline.h"
#include "engine/models/model_file.h"
#include "tests/engine/models/rating_problem.h"

using namespace tastescope;

/// The bias baseline by gradient descent.
class BiasSgdTest : public QObject {
    Q_OBJECT
  private slots:
    /// One user is one cell: the ratings come in file order.
    void theRatingsOfOneUserAreThePlainLoop() {
        const auto data = test::ratingProblem(1, 25, 1.0);
        const auto trainer = newTrainer(data, 1);
        test::runEpochs(*trainer, 4);
        double user = 0.0;
        std::vector<double> items(25, 0.0);
        const InteractionColumns& columns = data->dataset().interactions;
        for (int epoch = 0; epoch < 4; ++epoch)
            data->train.forEachRow([&](std::size_t row) {
                double& item = items[columns.items[row]];
                const double error = static_cast<double>(columns.values[row]) - data->trainMean() - user - item;
                user += 0.05 * (error - 0.1 * user);
                item += 0.05 * (error - 0.1 * item);
            });
        const auto model = trainer->model();
        for (std::size_t item = 0; item < 25; ++item)
            QVERIFY(std::abs(test::predicted(*model, 0, item) - (data->trainMean() + user + items[item])) < 1e-5);
    }

    /// After many epochs the biases are where no gradient is left, summed over all ratings.
    void itEndsWhereTheGradientVanishes() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto trainer = newTrainer(data, 2);
        test::runEpochs(*trainer, 300);
        LiveSettings slow;
        slow.learningRate = 5e-4;
        test::runEpochs(*trainer, 2000, slow);
        const auto model = trainer->model();
        std::vector<double> gradients(61, 0.0);
        const InteractionColumns& columns = data->dataset().interactions;
        data->train.forEachRow([&](std::size_t row) {
            const std::uint32_t user = columns.users[row];
            const double error = static_cast<double>(columns.values[row]) - test::predicted(*model, user, columns.items[row]);
            // The last item has no ratings: what it is predicted is the mean and the user's bias.
            gradients[user] += error - 0.1 * (test::predicted(*model, user, 25) - data->trainMean());
        });
        for (const double gradient : gradients) QVERIFY(std::abs(gradient) < 0.05);
    }

    void anyNumberOfThreadsGivesTheSameBitsAndAStateContinuesToThem() {
        const auto data = test::ratingProblem(60, 25, 0.4);
        const auto one = newTrainer(data, 1);
        const auto three = newTrainer(data, 3);
        test::runEpochs(*one, 5);
        test::runEpochs(*three, 2);
        TensorBundle state;
        three->saveState(state);
        const auto two = newTrainer(data, 2);
        two->loadState(state);
        test::runEpochs(*two, 3);
        test::runEpochs(*three, 3);
        const std::string expected = parametersSha256(*one->model());
        QCOMPARE(parametersSha256(*three->model()), expected);
        QCOMPARE(parametersSha256(*two->model()), expected);
        state.setText("model", "mf");
        QVERIFY_THROWS_EXCEPTION(ModelFileError, two->loadState(state));
    }

    void theWorkOfARoundStaysInItsLimit() {
        HyperparameterValues values(entry_.hyperparameters);
        values.setFromText("method", "sgd");
        for (const ProblemSize& size : {ProblemSize{10, 10, 90}, ProblemSize{138'493, 26'744, 20'000'000}})
            QVERIFY(entry_.roundWork(values, size) <= kRoundOperations);
    }

  private:
    std::unique_ptr<EpochTrainer> newTrainer(const std::shared_ptr<const TrainingData>& data, int threads) const {
        HyperparameterValues values(entry_.hyperparameters);
        values.setFromText("method", "sgd");
        values.set("learning_rate", 0.05);
        values.set("regularisation", 0.1);
        return entry_.makeTrainer(data, values, {1, threads});
    }

    ModelEntry entry_ = biasBaselineEntry();
};

QTEST_APPLESS_MAIN(BiasSgdTest)
#include "bias_sgd_test.moc"
