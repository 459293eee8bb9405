#include "engine/inspection/user_neighbour_scores.h"

#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

namespace {

/// Users 1 and 2 think like user 0, user 3 the opposite, user 4 has no ratings.
TrainedModel clubModel(bool isExplicit) {
    const std::vector<std::vector<float>> users{{1, 0}, {1, 0}, {0.6F, 0.8F}, {-1, 0}, {1, 0}};
    const std::vector<std::vector<float>> items(4, {1, 0});
    ModelContext context = test::contextOf({{{0, 3}}, {{0, 3}, {1, 5}}, {{1, 5}, {2, 5}}, {{1, 1}, {3, 5}}, {}}, 4);
    context.isExplicit = isExplicit;
    return {std::make_shared<test::FakeModel>(users, items), std::make_shared<ModelContext>(std::move(context))};
}

}  // namespace

class UserNeighbourScoresTest : public QObject {
    Q_OBJECT
  private slots:
    void ratingsAreDeviationsFromTheNeighboursMeansWeightedByCosine() {
        const TrainedModel model = clubModel(true);
        const UserNeighbourScores scores(model, UserIndex(0));
        const double ownMean = 3.0;
        const double firstMean = (15.0 + 8.0) / 7.0;
        const double secondMean = (15.0 + 10.0) / 7.0;
        const double both = ownMean + (1.0 * (5 - firstMean) + 0.6 * (5 - secondMean)) / (3 + 1.6);
        const double second = ownMean + 0.6 * (5 - secondMean) / (3 + 0.6);
        const std::vector<float> all = scores.scoreAllItems();
        QVERIFY(std::abs(static_cast<double>(all[1]) - both) < 1e-6);
        QVERIFY(std::abs(static_cast<double>(all[2]) - second) < 1e-6);
    }

    void anItemLovedByOneNeighbourStandsBehindOneLovedByTwo() {
        const TrainedModel model = clubModel(true);
        const std::vector<float> all = UserNeighbourScores(model, UserIndex(0)).scoreAllItems();
        QVERIFY(all[1] > all[2]);
    }

    void whatOnlyOppositeUsersRatedCannotBeRecommended() {
        const TrainedModel model = clubModel(true);
        const std::vector<float> all = UserNeighbourScores(model, UserIndex(0)).scoreAllItems();
        QVERIFY(std::isinf(all[3]) && all[3] < 0);
    }

    void implicitScoresAreTheWeightedShareOfNeighbours() {
        const TrainedModel model = clubModel(false);
        const std::vector<float> all = UserNeighbourScores(model, UserIndex(0)).scoreAllItems();
        QVERIFY(std::abs(all[0] - 1.0F / 1.6F) < 1e-6F);
        QVERIFY(std::abs(all[1] - 1.0F) < 1e-6F);
        QVERIFY(std::abs(all[2] - 0.6F / 1.6F) < 1e-6F);
    }

    void partsNameTheNeighboursAndAddUpToTheScore() {
        for (const bool isExplicit : {true, false}) {
            const TrainedModel model = clubModel(isExplicit);
            const UserNeighbourScores scores(model, UserIndex(0));
            const std::vector<float> all = scores.scoreAllItems();
            for (const std::size_t item : {0U, 1U, 2U}) {
                const double sum = test::sumOf(scores.explain(ItemIndex(item)));
                QVERIFY(std::abs(sum - static_cast<double>(all[item])) < 1e-6);
            }
            QCOMPARE(scores.explain(ItemIndex(1)).back().name, std::string("user u2"));
            QCOMPARE(scores.explain(ItemIndex(1)).size(), isExplicit ? std::size_t{3} : std::size_t{2});
        }
    }

    void aUserWithoutRatingsIsRefused() {
        const TrainedModel model = clubModel(true);
        QVERIFY_THROWS_EXCEPTION(RequestError, UserNeighbourScores(model, UserIndex(4)));
    }
};

QTEST_APPLESS_MAIN(UserNeighbourScoresTest)
#include "user_neighbour_scores_test.moc"
