#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "engine/evaluation/full_ranking.h"
#include "engine/evaluation/rating_errors.h"
#include "engine/experiments/run_preparation.h"
#include "engine/inspection/recommendation.h"
#include "engine/models/capabilities.h"
#include "engine/models/model_context.h"
#include "engine/models/model_registry.h"
#include "engine/training/training_forecast.h"
#include "engine/training/training_loop.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

Q_DECLARE_METATYPE(const tastescope::ModelEntry*)

namespace {

/// User u0 has rated every item; the others each leave out one.
std::vector<HandMadeRow> smallRows() {
    std::vector<HandMadeRow> rows;
    for (int user = 0; user < 6; ++user)
        for (int item = 0; item < 5; ++item)
            if (user == 0 || item != user % 5)
                rows.push_back({"u" + std::to_string(user), "i" + std::to_string(item), static_cast<float>(1 + (user * 2 + item * 3) % 5),
                                1000 + user * 10 + item});
    return rows;
}

std::vector<HandMadeRow> ratingsOf(int users, int items, bool areEqual) {
    std::vector<HandMadeRow> rows;
    for (int user = 0; user < users; ++user)
        for (int item = 0; item < items; ++item)
            rows.push_back({"u" + std::to_string(user), "i" + std::to_string(item),
                            areEqual ? 3.0F : static_cast<float>(1 + (user + item) % 5)});
    return rows;
}

std::shared_ptr<const TrainingData> trainingOf(const std::shared_ptr<const Dataset>& dataset) {
    const auto labels = std::make_shared<const PartLabels>(dataset->interactionCount(), PartLabel::train);
    return std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
}

}  // namespace

/// Awkward data and settings, over the whole registry: a clear error or a correct result.
class EveryModelTest : public QObject {
    Q_OBJECT
  private slots:
    void dataWithNothingToLearnIsRefusedWithAWayOut_data() { addModels(); }
    void dataWithNothingToLearnIsRefusedWithAWayOut() {
        for (const auto& rows : {ratingsOf(1, 5, false), ratingsOf(5, 1, false), ratingsOf(4, 4, true)}) {
            try {
                checkTrainable(handMadeDataset(rows), entry());
                QFAIL("was taken");
            } catch (const DataError& error) {
                QVERIFY(!error.hint().empty());
            }
        }
    }

    void clicksAreLearnedOrRefusedWithAnotherModel_data() { addModels(); }
    void clicksAreLearnedOrRefusedWithAnotherModel() {
        const Dataset clicks = handMadeDataset(smallRows(), Feedback::implicitFeedback);
        if (entry().task == Task::rating)
            QVERIFY_THROWS_EXCEPTION(RequestError, checkTrainable(clicks, entry()));
        else
            checkTrainable(clicks, entry());
    }

    void noFactorsAtAllAreRefused_data() { addModels(); }
    void noFactorsAtAllAreRefused() {
        HyperparameterValues values(entry().hyperparameters);
        for (const Hyperparameter& one : entry().hyperparameters)
            if (one.name == "rank") QVERIFY_THROWS_EXCEPTION(std::invalid_argument, values.set("rank", 0));
    }

    void whatDoesNotFitIntoMemoryIsRefused_data() { addModels(); }
    void whatDoesNotFitIntoMemoryIsRefused() {
        const HyperparameterValues values(entry().hyperparameters);
        const ProblemSize enormous{4'000'000'000, 4'000'000'000, 4'000'000'000'000};
        QVERIFY_THROWS_EXCEPTION(RequestError, refuseIfTooLarge(entry(), values, enormous));
    }

    void whoHasSeenEverythingGetsAnEmptyList_data() { addModels(); }
    void whoHasSeenEverythingGetsAnEmptyList() {
        const TrainedModel model = trained(sharedDataset(smallRows()));
        QVERIFY(recommend(model, UserIndex(0), 10, RecommendBy::score, true, MaskedParts::train).empty());
        QVERIFY(recommend(model, UserIndex(1), 10, RecommendBy::score, true, MaskedParts::train).size() <= 1);
    }

    void withoutTestItemsNobodyCounts_data() { addModels(); }
    void withoutTestItemsNobodyCounts() {
        const auto dataset = sharedDataset(smallRows());
        const TrainedModel model = trained(dataset);
        const RankingResult ranking = evaluateRanking(*model.recommender, {&model.context->trainLists}, UserLists());
        QCOMPARE(ranking.usersCounted, std::size_t{0});
        const auto* ratings = dynamic_cast<const PredictsRatings*>(model.recommender.get());
        if (ratings != nullptr) QVERIFY(std::isnan(evaluateRatings(*ratings, InteractionPart(), std::nullopt, 1).rmse));
    }

    void usersAndItemsWithoutTrainingRatingsDoNotDisturb_data() { addModels(); }
    void usersAndItemsWithoutTrainingRatingsDoNotDisturb() {
        std::vector<HandMadeRow> rows = smallRows();
        rows.push_back({"new user", "new item", 4.0F, 5000});
        const auto dataset = sharedDataset(rows);
        auto labels = std::make_shared<PartLabels>(rows.size(), PartLabel::train);
        labels->back() = PartLabel::test;
        const auto data = std::make_shared<TrainingData>(InteractionPart(dataset, labels, PartLabel::train), InteractionPart());
        const TrainedModel model = trained(data);
        std::vector<float> scores(dataset->itemCount());
        for (std::size_t user = 0; user < dataset->userCount(); ++user) {
            model.recommender->scoreAllItems(UserIndex(user), scores);
            for (const float score : scores) QVERIFY(!std::isnan(score));
            if (entry().task == Task::ranking) QCOMPARE(scores.back(), -std::numeric_limits<float>::infinity());
        }
        if (const auto* ratings = dynamic_cast<const PredictsRatings*>(model.recommender.get()))
            QVERIFY(std::isfinite(ratings->predictRating(UserIndex(6), ItemIndex(5))));
    }

    void withoutTimesEveryModelButOneOfTimeTrains_data() { addModels(); }
    void withoutTimesEveryModelButOneOfTimeTrains() {
        std::vector<HandMadeRow> rows = smallRows();
        for (HandMadeRow& row : rows) row.timestamp.reset();
        QVERIFY(trained(sharedDataset(rows)).recommender != nullptr);
    }

  private:
    void addModels() {
        QTest::addColumn<const ModelEntry*>("model");
        for (const ModelEntry& model : registry_.entries()) QTest::newRow(model.id.c_str()) << &model;
    }
    const ModelEntry& entry() const {
        QFETCH(const ModelEntry*, model);
        return *model;
    }
    TrainedModel trained(const std::shared_ptr<const Dataset>& dataset) const { return trained(trainingOf(dataset)); }
    TrainedModel trained(const std::shared_ptr<const TrainingData>& data) const {
        const auto trainer = entry().makeTrainer(data, HyperparameterValues(entry().hyperparameters), {3, 2});
        TrainingOptions options;
        options.epochs = 3;
        TrainingControls controls;
        const TrainingOutcome outcome = runTraining(*trainer, options, controls);
        return {outcome.model, makeModelContext(*data)};
    }

    const ModelRegistry registry_ = builtInModels();
};

QTEST_APPLESS_MAIN(EveryModelTest)
#include "every_model_test.moc"
