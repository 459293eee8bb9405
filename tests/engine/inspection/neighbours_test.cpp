#include "engine/inspection/neighbours.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

#include "engine/core/errors.h"
#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

namespace {

/// Items on a plane: 1 is twice item 0, 2 is at a right angle, 3 opposite, 4 has no ratings, 5 is all zeros.
TrainedModel planeModel() {
    const std::vector<std::vector<float>> items{{1, 0}, {2, 0}, {0, 1}, {-1, 0}, {1, 0}, {0, 0}};
    const std::vector<std::vector<float>> users{{1, 1}, {1, 0.9F}, {-1, 1}, {1, 1}};
    const std::vector<std::vector<test::Rating>> train{{{0, 5}, {1, 4}}, {{2, 3}}, {{1, 2}, {3, 2}, {5, 1}}, {}};
    return {std::make_shared<test::FakeModel>(users, items),
            std::make_shared<ModelContext>(test::contextOf(train, items.size()))};
}

std::vector<std::uint32_t> indices(const std::vector<Neighbour>& neighbours) {
    std::vector<std::uint32_t> result;
    for (const Neighbour& neighbour : neighbours)
        result.push_back(neighbour.index);
    return result;
}

}  // namespace

class NeighboursTest : public QObject {
    Q_OBJECT
  private slots:
    void cosineComparesDirectionsAndIsZeroForAnAllZeroVector() {
        const auto neighbours = similarItems(planeModel(), ItemIndex(0), 10, SimilarityMetric::cosine);
        const std::vector<Neighbour> expected{{1, 1.0F, 2}, {2, 0.0F, 1}, {5, 0.0F, 1}, {3, -1.0F, 1}};
        QVERIFY(neighbours == expected);
    }

    void dotComparesLengthsToo() {
        const auto neighbours = similarItems(planeModel(), ItemIndex(0), 2, SimilarityMetric::dot);
        QVERIFY(neighbours == (std::vector<Neighbour>{{1, 2.0F, 2}, {2, 0.0F, 1}}));
    }

    void euclideanSimilarityFallsWithTheDistance() {
        const auto neighbours = similarItems(planeModel(), ItemIndex(0), 10, SimilarityMetric::euclidean);
        QVERIFY(indices(neighbours) == (std::vector<std::uint32_t>{1, 5, 2, 3}));
        QCOMPARE(neighbours[0].similarity, 0.5F);
        QCOMPARE(neighbours[2].similarity, 1.0F / (1.0F + std::sqrt(2.0F)));
    }

    void equalVectorsHaveEuclideanSimilarityOneHoweverLong() {
        const FactorMatrix rows = test::matrixOf({{1000.1F, 2000.2F}, {1000.1F, 2000.2F}});
        const std::vector<std::uint32_t> ratings{1, 1};
        QCOMPARE(nearestRows(rows, ratings, 0, 1, SimilarityMetric::euclidean)[0].similarity, 1.0F);
    }

    void itemsWithoutTrainingRatingsAreNeverNeighbours() {
        for (const auto metric : {SimilarityMetric::cosine, SimilarityMetric::dot, SimilarityMetric::euclidean})
            for (const Neighbour& neighbour : similarItems(planeModel(), ItemIndex(0), 10, metric))
                QVERIFY(neighbour.index != 4 && neighbour.index != 0);
    }

    void usersAreComparedAlikeWithTheirRatingsCounted() {
        const auto neighbours = similarUsers(planeModel(), UserIndex(0), 10, SimilarityMetric::cosine);
        QVERIFY(indices(neighbours) == (std::vector<std::uint32_t>{1, 2}));
        QCOMPARE(neighbours[0].ratings, 1U);
        QCOMPARE(neighbours[1].ratings, 3U);
        QVERIFY(neighbours[0].similarity > 0.99F && neighbours[0].similarity < 1.0F);
    }

    void askingForAnItemWithoutRatingsNamesItAndTheWayOut() {
        try {
            similarItems(planeModel(), ItemIndex(4), 3, SimilarityMetric::cosine);
            QFAIL("no error");
        } catch (const RequestError& error) {
            QVERIFY(error.reason().find("Film 4") != std::string::npos);
            QVERIFY(!error.hint().empty());
        }
        QVERIFY_THROWS_EXCEPTION(RequestError, similarUsers(planeModel(), UserIndex(3), 3, SimilarityMetric::cosine));
    }

    void aModelWithoutEmbeddingsIsRefused() {
        const TrainedModel model{std::make_shared<test::FakeRankingModel>(1, 2),
                                 std::make_shared<ModelContext>(test::contextOf({{{0, 1}}}, 2))};
        QVERIFY_THROWS_EXCEPTION(RequestError, similarItems(model, ItemIndex(0), 3, SimilarityMetric::cosine));
        QVERIFY_THROWS_EXCEPTION(RequestError, similarUsers(model, UserIndex(0), 3, SimilarityMetric::cosine));
    }

    /// Users 0 and 1 like items 0 and 1, user 2 likes 1 and 2; a 3 is no liking.
    static TrainedModel likingModel(std::shared_ptr<const Recommender> recommender) {
        const std::vector<std::vector<test::Rating>> train{{{0, 5}, {1, 4}}, {{0, 4}, {1, 4}, {2, 3}}, {{1, 5}, {2, 4}}, {{3, 2}}};
        return {std::move(recommender), std::make_shared<ModelContext>(test::contextOf(train, 4))};
    }

    void coCountsOfAnyModelComeFromWhoLikesBoth() {
        const TrainedModel model = likingModel(std::make_shared<test::FakeRankingModel>(4, 4));
        QVERIFY(itemMetricOf(model) == SimilarityMetric::coCount);
        QVERIFY(userMetricOf(model) == SimilarityMetric::coCount);
        const auto items = similarItems(model, ItemIndex(1), 10, SimilarityMetric::coCount);
        QVERIFY(indices(items) == (std::vector<std::uint32_t>{0, 2}));
        QVERIFY(std::abs(static_cast<double>(items[0].similarity) - 2.0 / (std::sqrt(3.0) * std::pow(2.0, 0.4) + 2.0)) < 1e-6);
        QCOMPARE(items[1].ratings, 2U);
        const auto users = similarUsers(model, UserIndex(2), 10, SimilarityMetric::coCount);
        QVERIFY(indices(users) == (std::vector<std::uint32_t>{0, 1}));
        QVERIFY(std::abs(static_cast<double>(users[0].similarity) - 1.0 / (std::sqrt(2.0) * std::pow(2.0, 0.4) + 2.0)) < 1e-6);
    }

    void aModelOfItemWeightsShowsItsRow() {
        struct WeightModel final : test::FakeRankingModel, HasItemWeights {
            WeightModel() : FakeRankingModel(4, 4) {}
            void itemWeights(ItemIndex from, std::span<float> weights) const override {
                for (std::size_t item = 0; item < 4; ++item) weights[item] = from.value() == 1 ? static_cast<float>(item) - 1.5F : 9.0F;
            }
        };
        const TrainedModel model = likingModel(std::make_shared<WeightModel>());
        QVERIFY(itemMetricOf(model) == SimilarityMetric::weights);
        const std::vector<Neighbour> expected{{3, 1.5F, 1}, {2, 0.5F, 2}};
        QVERIFY(similarItems(model, ItemIndex(1), 10, SimilarityMetric::weights) == expected);
        QVERIFY_THROWS_EXCEPTION(RequestError, similarUsers(model, UserIndex(0), 3, SimilarityMetric::weights));
        QVERIFY_THROWS_EXCEPTION(RequestError, similarItems(planeModel(), ItemIndex(0), 3, SimilarityMetric::weights));
        QVERIFY(itemMetricOf(planeModel()) == SimilarityMetric::cosine);
    }

    void anIndexThatDoesNotExistIsABadArgument() {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 similarItems(planeModel(), ItemIndex(6), 3, SimilarityMetric::dot));
    }

    void namesOfMetricsAreReadBack() {
        for (const auto metric : {SimilarityMetric::cosine, SimilarityMetric::dot, SimilarityMetric::euclidean, SimilarityMetric::coCount,
                                  SimilarityMetric::weights})
            QVERIFY(parseSimilarityMetric(toText(metric)) == metric);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseSimilarityMetric("manhattan"));
    }
};

QTEST_APPLESS_MAIN(NeighboursTest)
#include "neighbours_test.moc"
