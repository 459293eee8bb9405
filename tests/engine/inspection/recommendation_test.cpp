#include "engine/inspection/recommendation.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

#include "engine/core/errors.h"
#include "engine/core/random.h"
#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

namespace {

constexpr std::size_t kUsers = 40;
constexpr std::size_t kItems = 60;
constexpr auto kEveryWay = {RecommendBy::score, RecommendBy::similarUsers, RecommendBy::similarItems};

std::vector<std::vector<float>> randomRows(std::size_t count, std::uint32_t unit) {
    RandomStream stream(3, RandomPurpose::test, 0, unit);
    std::vector<std::vector<float>> rows(count, std::vector<float>(4));
    for (std::vector<float>& row : rows)
        for (float& value : row)
            value = static_cast<float>(stream.normal());
    return rows;
}

/// Every user rated about a quarter of the items and holds another few back for validation.
TrainedModel randomModel() {
    RandomStream stream(3, RandomPurpose::test, 1);
    std::vector<std::vector<test::Rating>> train(kUsers);
    std::vector<std::vector<test::Rating>> validation(kUsers);
    for (std::size_t user = 0; user < kUsers; ++user) {
        for (std::uint32_t item = 0; item < kItems; ++item) {
            const std::uint32_t draw = stream.below(16);
            const test::Rating rating{item, static_cast<float>(1 + stream.below(5))};
            if (draw < 4) train[user].push_back(rating);
            if (draw == 4) validation[user].push_back(rating);
        }
    }
    ModelContext context = test::contextOf(train, kItems);
    context.validationLists = test::listsOf(validation, kItems);
    return {std::make_shared<test::FakeModel>(randomRows(kUsers, 1), randomRows(kItems, 2)),
            std::make_shared<ModelContext>(std::move(context))};
}

}  // namespace

class RecommendationTest : public QObject {
    Q_OBJECT
  private slots:
    void theBestUnseenItemsComeFirstByScore() {
        const TrainedModel model{
            std::make_shared<test::FakeModel>(std::vector<std::vector<float>>{{1}},
                                              std::vector<std::vector<float>>{{0.5F}, {2}, {1}, {-1}}),
            std::make_shared<ModelContext>(test::contextOf({{{1, 5}}}, 4))};
        const auto list = recommend(model, UserIndex(0), 2, RecommendBy::score, true);
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].item.value(), 2U);
        QCOMPARE(list[0].score, 4.0);
        QCOMPARE(list[1].item.value(), 0U);
        QCOMPARE(list[0].parts.size(), std::size_t{2});
    }

    void seenItemsAreNeverRecommended() {
        const TrainedModel model = randomModel();
        for (const RecommendBy by : kEveryWay) {
            for (std::size_t user = 0; user < kUsers; ++user) {
                const auto list = recommend(model, UserIndex(user), kItems, by, false);
                QVERIFY(!list.empty());
                for (const Recommendation& recommendation : list) {
                    QVERIFY(!model.context->trainLists.contains(UserIndex(user), recommendation.item));
                    QVERIFY(!model.context->validationLists.contains(UserIndex(user), recommendation.item));
                }
            }
        }
    }

    void itemsHeldOutForValidationAppearWhereOnlyTrainingIsMasked() {
        const TrainedModel model = randomModel();
        for (const RecommendBy by : kEveryWay) {
            std::size_t heldOut = 0;
            for (std::size_t user = 0; user < kUsers; ++user) {
                for (const Recommendation& each :
                     recommend(model, UserIndex(user), kItems, by, false, MaskedParts::train)) {
                    QVERIFY(!model.context->trainLists.contains(UserIndex(user), each.item));
                    heldOut += model.context->validationLists.contains(UserIndex(user), each.item) ? 1U : 0U;
                }
            }
            QVERIFY(heldOut > 0);
        }
    }

    void partsAddUpToTheScore() {
        const TrainedModel model = randomModel();
        for (const RecommendBy by : kEveryWay) {
            for (const Recommendation& recommendation : recommend(model, UserIndex(5), 20, by, true)) {
                const double difference = std::abs(test::sumOf(recommendation.parts) - recommendation.score);
                QVERIFY(by == RecommendBy::score ? difference < 1e-4 : difference == 0.0);
            }
        }
    }

    void partsAreGivenOnlyWhenAskedForAndDoNotChangeTheScores() {
        const TrainedModel model = randomModel();
        for (const RecommendBy by : kEveryWay) {
            const auto with = recommend(model, UserIndex(6), 10, by, true);
            const auto without = recommend(model, UserIndex(6), 10, by, false);
            QCOMPARE(with.size(), without.size());
            for (std::size_t place = 0; place < with.size(); ++place) {
                QVERIFY(with[place].score == without[place].score);
                QVERIFY(with[place].item == without[place].item);
                QVERIFY(!with[place].parts.empty());
                QVERIFY(without[place].parts.empty());
            }
        }
    }

    void scoresDescend() {
        const TrainedModel model = randomModel();
        for (const RecommendBy by : kEveryWay) {
            const auto list = recommend(model, UserIndex(7), kItems, by, false);
            for (std::size_t place = 1; place < list.size(); ++place)
                QVERIFY(list[place - 1].score >= list[place].score);
        }
    }

    void aModelWithoutEmbeddingsRecommendsByScoreOnly() {
        const TrainedModel model{std::make_shared<test::FakeRankingModel>(1, 4),
                                 std::make_shared<ModelContext>(test::contextOf({{{2, 1}}}, 4))};
        const auto list = recommend(model, UserIndex(0), 10, RecommendBy::score, false);
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].item.value(), 3U);
        QVERIFY_THROWS_EXCEPTION(RequestError, recommend(model, UserIndex(0), 3, RecommendBy::similarUsers, false));
        QVERIFY_THROWS_EXCEPTION(RequestError, recommend(model, UserIndex(0), 3, RecommendBy::similarItems, false));
    }

    void aUserThatDoesNotExistIsABadArgument() {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 recommend(randomModel(), UserIndex(kUsers), 3, RecommendBy::score, false));
    }

    void namesOfTheWaysAreReadBack() {
        for (const RecommendBy by : kEveryWay)
            QVERIFY(parseRecommendBy(toText(by)) == by);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseRecommendBy("magic"));
    }
};

QTEST_APPLESS_MAIN(RecommendationTest)
#include "recommendation_test.moc"
