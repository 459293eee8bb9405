#include "engine/models/popularity.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/core/errors.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

class PopularityTest : public QObject {
    Q_OBJECT
  private slots:
    void withoutAHalfLifeEveryInteractionCountsOne() { QCOMPARE(scores(0.0), (std::vector<float>{3.0F, 1.0F, kNever})); }

    /// "old": ages of 30, 20 and 10 days to the newest training row; "new": 0. The test row is the newest of all, and counts for nothing.
    void aHalfLifeOfTenDaysHalvesEveryTenDays() {
        const std::vector<float> decayed = scores(10.0);
        QVERIFY(std::abs(decayed[0] - (0.125F + 0.25F + 0.5F)) < 1e-6F);
        QVERIFY(std::abs(decayed[1] - 1.0F) < 1e-6F);
        QCOMPARE(decayed[2], kNever);
    }

    void anAgeThatIsManyHalfLivesDoesNotMakeAnItemUnknown() {
        const std::vector<float> decayed = scores(0.001);
        QCOMPARE(decayed[0], 0.0F);
        QCOMPARE(decayed[1], 1.0F);
    }

    void aLoadedModelScoresAlike() {
        const auto model = trained(10.0);
        TensorBundle bundle;
        model->save(bundle);
        QCOMPARE(scoresOf(*entry_.load(bundle)), scoresOf(*model));
        const std::vector<ScorePart> parts = model->explainScore(UserIndex(0), ItemIndex(0));
        QCOMPARE(static_cast<float>(parts.at(0).value), scoresOf(*model)[0]);
    }

    void aHalfLifeWithoutTimesIsRefusedWithTheWayOut() {
        const auto dataset = sharedDataset({{"a", "1"}, {"b", "2"}});
        HyperparameterValues values(entry_.hyperparameters);
        values.set("half_life_days", 7);
        try {
            entry_.makeTrainer(std::make_shared<TrainingData>(wholePart(dataset), InteractionPart()), values, {1, 1});
            QFAIL("decayed without times");
        } catch (const RequestError& error) {
            QVERIFY2(QString::fromStdString(error.hint()).contains("half_life_days"), error.what());
        }
    }

  private:
    static constexpr float kNever = -std::numeric_limits<float>::infinity();

    std::shared_ptr<const Recommender> trained(double halfLifeDays) const {
        constexpr std::int64_t kDay = 86'400;
        const auto dataset = sharedDataset({{"a", "old", 5, 0 * kDay},
                                            {"b", "old", 4, 10 * kDay},
                                            {"c", "old", 3, 20 * kDay},
                                            {"a", "new", 5, 30 * kDay},
                                            {"b", "test", 5, 90 * kDay}});
        auto labels = std::make_shared<PartLabels>(5, PartLabel::train);
        (*labels)[4] = PartLabel::test;
        HyperparameterValues values(entry_.hyperparameters);
        values.set("half_life_days", halfLifeDays);
        const auto trainer = entry_.makeTrainer(
            std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart()), values, {1, 1});
        while (trainer->epochsDone() < 1) trainer->runRound({});
        return trainer->model();
    }
    static std::vector<float> scoresOf(const Recommender& model) {
        std::vector<float> scores(model.itemCount());
        model.scoreAllItems(UserIndex(0), scores);
        return scores;
    }
    std::vector<float> scores(double halfLifeDays) const { return scoresOf(*trained(halfLifeDays)); }

    ModelEntry entry_ = popularityEntry();
};

QTEST_APPLESS_MAIN(PopularityTest)
#include "popularity_test.moc"
