#include "engine/evaluation/rating_errors.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/core/errors.h"
#include "tests/engine/data/hand_made_dataset.h"
#include "tests/engine/evaluation/fake_recommender.h"

using namespace tastescope;

class RatingErrorsTest : public QObject {
    Q_OBJECT
  private slots:
    void errorsAreTakenOverAllRowsAndNotOverUsers() {
        const auto dataset = sharedDataset({{"a", "1", 3}, {"a", "2", 1}, {"a", "3", 5}, {"b", "1", 2}});
        const FakeRecommender model({{4, 1, 3}, {2, 0, 0}});  // errors 1, 0, −2, 0
        const RatingErrors errors = evaluateRatings(model, wholePart(dataset), std::nullopt, 1);
        QCOMPARE(errors.rmse, std::sqrt(5.0 / 4.0));
        QCOMPARE(errors.mae, 0.75);
        QCOMPARE(errors.count, std::size_t{4});
    }

    void theMeanOverUsersCountsEveryUserAlike() {
        const auto dataset = sharedDataset({{"a", "1", 3}, {"a", "2", 1}, {"a", "3", 5}, {"b", "1", 2}});
        const FakeRecommender model({{4, 1, 3}, {4, 0, 0}});  // errors 1, 0, −2 and 2
        const RatingErrors errors = evaluateRatings(model, wholePart(dataset), std::nullopt, 1, nullptr, true);
        QVERIFY(std::abs(errors.userMeanRmse.value() - (std::sqrt(5.0 / 3.0) + 2.0) / 2.0) < 1e-7);
        QVERIFY(!evaluateRatings(model, wholePart(dataset), std::nullopt, 1).userMeanRmse);
    }

    void onlyTheRowsOfThePartCount() {
        const auto dataset = sharedDataset({{"a", "1", 3}, {"a", "2", 3}});
        auto labels = std::make_shared<PartLabels>(2, PartLabel::train);
        (*labels)[1] = PartLabel::test;
        const FakeRecommender model({{-100, 5}});
        const RatingErrors errors = evaluateRatings(model, {dataset, labels, PartLabel::test}, std::nullopt, 1);
        QVERIFY(errors == (RatingErrors{2.0, 2.0, 1}));
    }

    void clippingBringsPredictionsIntoTheScale() {
        const auto dataset = sharedDataset({{"a", "1", 5}, {"a", "2", 2}});
        const FakeRecommender model({{7, -3}});
        QCOMPARE(evaluateRatings(model, wholePart(dataset), RatingRange{1, 5}, 1).mae, 0.5);
        QCOMPARE(evaluateRatings(model, wholePart(dataset), std::nullopt, 1).mae, 3.5);
    }

    void aPredictionThatIsNoNumberIsNotHidden() {
        const auto dataset = sharedDataset({{"a", "1", 5}, {"a", "2", 2}});
        const FakeRecommender model({{std::numeric_limits<float>::quiet_NaN(), 2}});
        QVERIFY(std::isnan(evaluateRatings(model, wholePart(dataset), RatingRange{1, 5}, 1).rmse));
    }

    /// Targets of the scale 1 to 5 are 1 and 0.25; probabilities 0.5 and 1, of which the second is kept from 1.
    void aModelOfProbabilitiesHasALogLossToo() {
        struct Probabilities final : FakeRecommender, PredictsProbabilities {
            Probabilities() : FakeRecommender({{5, 5, 5}}) {}
            float predictProbability(UserIndex, ItemIndex item) const override { return item.value() == 0 ? 0.5F : 1.0F; }
        };
        auto dataset = handMadeDataset({{"a", "1", 5}, {"a", "2", 2}});
        dataset.minimumValue = 1.0;
        const InteractionPart part = wholePart(std::make_shared<const Dataset>(dataset));
        const std::optional<double> loss = evaluateRatings(Probabilities(), part, std::nullopt, 1).logLoss;
        QVERIFY(loss.has_value());
        QVERIFY(std::abs(*loss - (std::log(2.0) - 0.75 * std::log(1e-7)) / 2.0) < 1e-6);
        QVERIFY(!evaluateRatings(FakeRecommender({{5, 5}}), part, std::nullopt, 1).logLoss);
    }

    void noRowsHaveNoErrors() {
        const RatingErrors errors = evaluateRatings(FakeRecommender({{1, 2}}), InteractionPart(), std::nullopt, 1);
        QCOMPARE(errors.count, std::size_t{0});
        QVERIFY(std::isnan(errors.rmse) && std::isnan(errors.mae));
    }

    void anyNumberOfThreadsGivesTheSameBits() {
        const auto dataset = evenDataset(400, 70);  // several blocks of rows
        std::vector<std::vector<float>> predictions(400, std::vector<float>(70));
        RandomStream stream(1, RandomPurpose::test);
        for (std::vector<float>& row : predictions)
            for (float& prediction : row)
                prediction = 5 * stream.uniform();
        const FakeRecommender model(predictions);
        const RatingErrors one = evaluateRatings(model, wholePart(dataset), std::nullopt, 1);
        for (const int threads : {2, 3, 8})
            QVERIFY(evaluateRatings(model, wholePart(dataset), std::nullopt, threads) == one);
    }

    void aRequestedStopEndsIt() {
        TrainingControls controls;
        controls.requestStop();
        const FakeRecommender model({{1, 1}});
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 evaluateRatings(model, wholePart(evenDataset(1, 2)), std::nullopt, 2, &controls));
    }
};

QTEST_APPLESS_MAIN(RatingErrorsTest)
#include "rating_errors_test.moc"
