#include "engine/models/slim.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/models/item_weight_model.h"
#include "tests/engine/models/drawn_positives.h"

using namespace tastescope;

namespace {

constexpr std::size_t kUsers = 80;
constexpr std::size_t kItems = 35;
constexpr double kL1 = 0.6;
constexpr double kL2 = 3.0;

HyperparameterValues valuesWith(double candidates) {
    HyperparameterValues values(slimEntry().hyperparameters);
    values.set("l1", kL1);
    values.set("l2", kL2);
    values.set("candidates", candidates);
    return values;
}

float weightOf(const Recommender& model, std::size_t from, std::size_t to) {
    std::vector<float> weights(kItems);
    dynamic_cast<const HasItemWeights&>(model).itemWeights(ItemIndex(from), weights);
    return weights[to];
}

}  // namespace

class SlimTest : public QObject {
    Q_OBJECT
  private slots:
    /// Coordinate descent on the residuals of eq. 4 themselves, without a Gram matrix, for many passes.
    void columnsAgreeWithDescentOnTheResiduals_data() {
        QTest::addColumn<bool>("hasWeights");
        QTest::newRow("plain") << false;
        QTest::newRow("events with weights") << true;
    }
    void columnsAgreeWithDescentOnTheResiduals() {
        QFETCH(bool, hasWeights);
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, hasWeights);
        const auto model = test::trainedModel(slimEntry(), drawn, valuesWith(2000), 1);
        std::size_t zeros = 0;
        for (std::size_t to = 0; to < kItems; ++to) {
            std::vector<double> w(kItems, 0.0);
            std::vector<double> residual(kUsers);
            for (std::size_t user = 0; user < kUsers; ++user) residual[user] = drawn.at(user, to);
            for (int pass = 0; pass < 500; ++pass) {
                for (std::size_t k = 0; k < kItems; ++k) {
                    if (k == to) continue;
                    double slope = 0.0;
                    double square = 0.0;
                    for (std::size_t user = 0; user < kUsers; ++user) {
                        slope += drawn.at(user, k) * (residual[user] + drawn.at(user, k) * w[k]);
                        square += drawn.at(user, k) * drawn.at(user, k);
                    }
                    const double better = std::max(0.0, slope - kL1) / (square + kL2);
                    for (std::size_t user = 0; user < kUsers; ++user) residual[user] += drawn.at(user, k) * (w[k] - better);
                    w[k] = better;
                }
            }
            for (std::size_t from = 0; from < kItems; ++from) {
                QVERIFY(std::abs(static_cast<double>(weightOf(*model, from, to)) - w[from]) < 5e-4);
                zeros += w[from] == 0.0 ? 1 : 0;
            }
        }
        QVERIFY(zeros > kItems && zeros < kItems * kItems);
    }

    void weightsAreSparseNeverNegativeAndZeroOnTheDiagonal() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, false);
        const auto model = test::trainedModel(slimEntry(), drawn, valuesWith(4), 1);
        const auto& weights = std::get<SparseRows>(dynamic_cast<const ItemWeightModel&>(*model).weights());
        std::vector<std::size_t> towards(kItems, 0);
        for (std::size_t row = 0; row < kItems; ++row) {
            for (std::size_t place = 0; place < weights.rowSize(row); ++place) {
                QVERIFY(weights.values(row)[place] > 0.0F);
                QVERIFY(weights.columns(row)[place] != row);
                ++towards[weights.columns(row)[place]];
            }
        }
        QCOMPARE(*std::ranges::max_element(towards), std::size_t{4});
    }

    void coldItemsScoreMinusInfinityAndUsersWithoutAHistoryZero() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, false);
        const auto model = test::trainedModel(slimEntry(), drawn, valuesWith(50), 1);
        std::vector<float> scores(kItems);
        model->scoreAllItems(UserIndex(0), scores);
        QCOMPARE(scores[2], -std::numeric_limits<float>::infinity());
        model->scoreAllItems(UserIndex(kUsers - 1), scores);
        QCOMPARE(scores[0], 0.0F);
    }

    void halfAnEpochScoresTheColumnsThatAreDone() {
        const test::DrawnPositives drawn = test::drawnPositives(kUsers, kItems, false);
        const auto trainer = slimEntry().makeTrainer(drawn.data, valuesWith(50), {3, 2});
        trainer->runRound({});
        std::vector<float> scores(kItems);
        trainer->model()->scoreAllItems(UserIndex(0), scores);
        QCOMPARE(scores[0], 0.0F);
    }
};

QTEST_APPLESS_MAIN(SlimTest)
#include "slim_test.moc"
