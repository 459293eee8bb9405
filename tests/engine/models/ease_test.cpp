#include "engine/models/ease.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/core/errors.h"
#include "engine/dense/reference.h"
#include "engine/models/capabilities.h"
#include "engine/models/ease_trainer.h"
#include "engine/models/model_file.h"
#include "tests/engine/models/drawn_positives.h"

using namespace tastescope;

class EaseTest : public QObject {
    Q_OBJECT
  private slots:
    void weightsAreThoseOfTheClosedForm_data() {
        QTest::addColumn<std::size_t>("items");
        QTest::addColumn<bool>("hasWeights");
        QTest::addColumn<double>("dropout");
        QTest::addColumn<double>("userDamping");
        QTest::newRow("one block") << std::size_t{30} << false << 0.0 << 0.0;
        QTest::newRow("several blocks") << std::size_t{150} << false << 0.0 << 0.0;
        QTest::newRow("events with weights") << std::size_t{70} << true << 0.0 << 0.0;
        QTest::newRow("dropout") << std::size_t{70} << false << 0.4 << 0.0;
        QTest::newRow("busy users damped") << std::size_t{70} << true << 0.0 << 0.5;
    }
    /// Steck's eq. 8 with a plain inverse: B = I - P diag(1 / P), the diagonal zero. Dropout and weights of users change the
    /// matrix that is inverted.
    void weightsAreThoseOfTheClosedForm() {
        QFETCH(std::size_t, items);
        QFETCH(bool, hasWeights);
        const test::DrawnPositives drawn = test::drawnPositives(60, items, hasWeights);
        QFETCH(double, dropout);
        QFETCH(double, userDamping);
        HyperparameterValues values = valuesWith(20.0);
        values.set("dropout", dropout);
        values.set("user_damping", userDamping);
        const auto model = test::trainedModel(easeEntry(), drawn, values, 1);
        std::vector<double> userWeights(60);
        for (std::size_t user = 0; user < 60; ++user) {
            double count = 0.0;
            for (std::size_t item = 0; item < items; ++item) count += drawn.at(user, item) != 0.0 ? 1.0 : 0.0;
            userWeights[user] = count == 0.0 ? 0.0 : std::pow(count, -userDamping);
        }
        std::vector<double> gram(items * items, 0.0);
        for (std::size_t i = 0; i < items; ++i) {
            for (std::size_t j = 0; j < items; ++j)
                for (std::size_t user = 0; user < 60; ++user)
                    gram[i * items + j] += userWeights[user] * drawn.at(user, i) * drawn.at(user, j);
            gram[i * items + i] += 20.0 + dropout / (1.0 - dropout) * gram[i * items + i];
        }
        std::vector<float> weights(items);
        std::vector<std::vector<double>> inverse(items);
        for (std::size_t item = 0; item < items; ++item) {
            std::vector<double> unit(items, 0.0);
            unit[item] = 1.0;
            inverse[item] = reference::solved(gram, unit);
        }
        for (std::size_t from = 0; from < items; ++from) {
            dynamic_cast<const HasItemWeights&>(*model).itemWeights(ItemIndex(from), weights);
            for (std::size_t to = 0; to < items; ++to) {
                const double expected = from == to ? 0.0 : -inverse[to][from] / inverse[to][to];
                QVERIFY(std::abs(static_cast<double>(weights[to]) - expected) < 1e-5);
            }
        }
    }

    /// Rounds so short that a sweep takes several; a state is taken over after each of them, with other threads.
    void trainingInShortRoundsGoesOnFromAnyOfThemToTheSameBits() {
        const test::DrawnPositives drawn = test::drawnPositives(60, 300, false);
        constexpr double kOperations = 1e6;
        const std::string expected = parametersSha256(*test::trainedModel(easeEntry(), drawn, valuesWith(20.0), 1));
        auto trainer = std::make_unique<EaseTrainer>(*drawn.data, valuesWith(20.0), TrainerSettings{3, 2}, kOperations);
        const std::size_t rounds = trainer->roundsPerEpoch();
        QVERIFY(rounds > 20);
        for (std::size_t round = 0; round < rounds; ++round) {
            TensorBundle state;
            trainer->saveState(state);
            trainer = std::make_unique<EaseTrainer>(*drawn.data, valuesWith(20.0), TrainerSettings{3, 1 + static_cast<int>(round % 3)},
                                                    kOperations);
            trainer->loadState(state);
            trainer->runRound({});
        }
        QCOMPARE(parametersSha256(*trainer->model()), expected);
    }

    void coldItemsScoreMinusInfinityAndUsersWithoutAHistoryZero() {
        const test::DrawnPositives drawn = test::drawnPositives(60, 30, false);
        const auto model = test::trainedModel(easeEntry(), drawn, valuesWith(20.0), 1);
        std::vector<float> scores(30);
        model->scoreAllItems(UserIndex(0), scores);
        QCOMPARE(scores[2], -std::numeric_limits<float>::infinity());
        QCOMPARE(scores[29], -std::numeric_limits<float>::infinity());
        model->scoreAllItems(UserIndex(59), scores);
        QCOMPARE(scores[0], 0.0F);
    }

    void aSecondEpochGivesTheSameBits() {
        const test::DrawnPositives drawn = test::drawnPositives(60, 150, false);
        const auto once = test::trainedModel(easeEntry(), drawn, valuesWith(20.0), 1);
        const auto twice = test::trainedModel(easeEntry(), drawn, valuesWith(20.0), 2);
        QCOMPARE(parametersSha256(*once), parametersSha256(*twice));
    }

    void dataWithoutPositivesGiveAModelThatRecommendsNothing() {
        const test::DrawnPositives drawn = test::drawnPositives(1, 1, false);
        const auto model = test::trainedModel(easeEntry(), drawn, valuesWith(20.0), 1);
        std::vector<float> scores(1);
        model->scoreAllItems(UserIndex(0), scores);
        QCOMPARE(scores[0], -std::numeric_limits<float>::infinity());
    }

    void theWeightsOfTwentyThousandItemsAreInTheForecast() {
        const std::uint64_t bytes =
            easeEntry().estimateMemory(HyperparameterValues(easeEntry().hyperparameters), {138'493, 26'744, 20'000'000});
        QVERIFY(bytes > std::uint64_t{2} * 26'744 * 26'744 * 4);
    }

  private:
    static HyperparameterValues valuesWith(double regularisation) {
        HyperparameterValues values(easeEntry().hyperparameters);
        values.set("regularisation", regularisation);
        return values;
    }
};

QTEST_APPLESS_MAIN(EaseTest)
#include "ease_test.moc"
