#include "engine/models/bias_baseline.h"

#include <QTest>

#include <cmath>

#include "engine/models/capabilities.h"
#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

class BiasBaselineTest : public QObject {
    Q_OBJECT
  private slots:
    /// Ten alternating passes in plain loops over the rows: items with 10, then users with 15.
    void agreesWithPlainLoops() {
        const InteractionPart part = test::partOfDraws(4000, 10);
        const auto data = std::make_shared<TrainingData>(part, InteractionPart());
        const ModelEntry entry = biasBaselineEntry();
        const auto trainer = entry.makeTrainer(data, HyperparameterValues(entry.hyperparameters), {1, 2});
        for (std::size_t round = 0; round < 10 * trainer->roundsPerEpoch(); ++round) trainer->runRound({});
        const auto model = trainer->model();
        const auto& predicting = dynamic_cast<const PredictsRatings&>(*model);

        std::vector<double> users(40, 0.0);
        std::vector<double> items(25, 0.0);
        for (int pass = 0; pass < 10; ++pass) {
            items = solved(part, data->trainMean(), users, 10.0, true);
            users = solved(part, data->trainMean(), items, 15.0, false);
        }
        for (std::size_t user = 0; user < 40; ++user)
            for (std::size_t item = 0; item < 25; ++item)
                QVERIFY(std::abs(static_cast<double>(predicting.predictRating(UserIndex(user), ItemIndex(item))) -
                                 (data->trainMean() + users[user] + items[item])) < 1e-5);
    }

  private:
    static std::vector<double> solved(const InteractionPart& part, double mean, const std::vector<double>& fixed,
                                      double regularisation, bool ofItems) {
        std::vector<double> sums(ofItems ? 25 : 40, 0.0);
        std::vector<double> weights(sums.size(), regularisation);
        const InteractionColumns& columns = part.dataset().interactions;
        part.forEachRow([&](std::size_t row) {
            const std::size_t own = ofItems ? columns.items[row] : columns.users[row];
            const std::size_t other = ofItems ? columns.users[row] : columns.items[row];
            sums[own] += static_cast<double>(columns.values[row]) - mean - fixed[other];
            weights[own] += 1.0;
        });
        for (std::size_t index = 0; index < sums.size(); ++index) sums[index] /= weights[index];
        return sums;
    }
};

QTEST_APPLESS_MAIN(BiasBaselineTest)
#include "bias_baseline_test.moc"
