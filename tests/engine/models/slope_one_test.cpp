#include "engine/models/slope_one.h"

#include <QTest>

#include <cmath>
#include <map>

#include "engine/models/capabilities.h"
#include "tests/engine/sampling/part_of_draws.h"

using namespace tastescope;

/// Lemire's formulas in plain loops over every pair.
class SlopeOneTest : public QObject {
    Q_OBJECT
  private slots:
    void bothWeightingsAgreeWithPlainLoops() {
        const auto data = std::make_shared<TrainingData>(test::partOfDraws(300, 9), InteractionPart());
        std::vector<std::map<std::size_t, double>> users(40);
        for (std::size_t user = 0; user < 40; ++user)
            for (std::size_t place = 0; place < data->trainLists().items(UserIndex(user)).size(); ++place)
                users[user][data->trainLists().items(UserIndex(user))[place]] =
                    static_cast<double>(data->trainLists().values(UserIndex(user))[place]);
        for (const bool weighted : {false, true}) {
            const auto model = trained(data, weighted);
            const auto& predicting = dynamic_cast<const PredictsRatings&>(*model);
            for (std::size_t user = 0; user < 40; ++user)
                for (std::size_t item = 0; item < 25; ++item) {
                    const auto found = static_cast<double>(predicting.predictRating(UserIndex(user), ItemIndex(item)));
                    QVERIFY(std::abs(found - predicted(users, weighted, user, item, data->trainMean())) < 1e-4);
                }
        }
    }

    void partsNameTheHistoryAndAddUp() {
        const auto data = std::make_shared<TrainingData>(test::partOfDraws(300, 9), InteractionPart());
        for (const bool weighted : {false, true}) {
            const auto model = trained(data, weighted);
            const std::vector<ScorePart> parts = model->explainScore(UserIndex(3), ItemIndex(4));
            QVERIFY(parts.size() > 2);
            double sum = 0.0;
            for (const ScorePart& part : parts) sum += part.value;
            QVERIFY(std::abs(sum - static_cast<double>(dynamic_cast<const PredictsRatings&>(*model).predictRating(
                                       UserIndex(3), ItemIndex(4)))) < 1e-5);
            for (std::size_t place = 1; place < parts.size(); ++place)
                QVERIFY(data->trainLists().contains(UserIndex(3), parts[place].item.value()));
        }
    }

  private:
    static std::shared_ptr<const Recommender> trained(const std::shared_ptr<const TrainingData>& data, bool weighted) {
        const ModelEntry entry = slopeOneEntry();
        HyperparameterValues values(entry.hyperparameters);
        values.set("weighted", weighted ? 1.0 : 0.0);
        const auto trainer = entry.makeTrainer(data, values, {1, 2});
        for (std::size_t round = 0; round < trainer->roundsPerEpoch(); ++round) trainer->runRound({});
        return trainer->model();
    }
    static double predicted(const std::vector<std::map<std::size_t, double>>& users, bool weighted, std::size_t user,
                            std::size_t item, double meanOfAll) {
        double mean = 0.0;
        for (const auto& rated : users[user]) mean += rated.second / static_cast<double>(users[user].size());
        if (users[user].empty()) mean = meanOfAll;
        double sum = 0.0;
        double weight = 0.0;
        for (const auto& [other, rating] : users[user]) {
            double deviation = 0.0;
            double common = 0.0;
            for (const auto& theirs : users) {
                if (other == item || !theirs.contains(item) || !theirs.contains(other)) continue;
                deviation += theirs.at(item) - theirs.at(other);
                common += 1.0;
            }
            if (common == 0.0) continue;
            deviation /= common;
            sum += weighted ? common * (deviation + rating) : deviation;
            weight += weighted ? common : 1.0;
        }
        if (weight == 0.0) return mean;
        return weighted ? sum / weight : mean + sum / weight;
    }
};

QTEST_APPLESS_MAIN(SlopeOneTest)
#include "slope_one_test.moc"
