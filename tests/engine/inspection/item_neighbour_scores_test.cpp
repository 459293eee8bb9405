#include "engine/inspection/item_neighbour_scores.h"

#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

namespace {

/// User 0 loved film 0 and disliked film 1, at a right angle. Films 2 and 4 are like 0, film 3 like 1; film 5 is
/// opposite to both; film 6 has no ratings. Films 2 and 3 have 10 ratings, film 4 has one.
TrainedModel twoTastesModel(bool isExplicit) {
    const std::vector<std::vector<float>> items{{2, 0}, {0, 2}, {1, 0}, {0, 3}, {1, 0}, {-1, -1}, {1, 0}};
    std::vector<std::vector<test::Rating>> train{{{0, 5}, {1, 1}}, {}};
    for (int user = 0; user < 10; ++user)
        train.push_back({{0, 3}, {1, 3}, {2, 3}, {3, 3}});
    train.push_back({{4, 3}, {5, 3}});
    ModelContext context = test::contextOf(train, items.size());
    context.isExplicit = isExplicit;
    return {std::make_shared<test::FakeModel>(std::vector<std::vector<float>>(train.size(), {0, 0}), items),
            std::make_shared<ModelContext>(std::move(context))};
}

constexpr double kSupportOf10 = 10.0 / 20.0;
constexpr double kSupportOf11 = 11.0 / 21.0;

}  // namespace

class ItemNeighbourScoresTest : public QObject {
    Q_OBJECT
  private slots:
    void scoresFollowTheFormula() {
        const TrainedModel model = twoTastesModel(true);
        const std::vector<float> all = ItemNeighbourScores(model, UserIndex(0)).scoreAllItems();
        const double weight = kSupportOf10 * kSupportOf11;
        QVERIFY(std::abs(static_cast<double>(all[2]) - (3 + weight * 2 / (3 + weight))) < 1e-6);
        QVERIFY(std::abs(static_cast<double>(all[3]) - (3 - weight * 2 / (3 + weight))) < 1e-6);
    }

    void anItemWithFewRatingsStandsBehindAnEquallyNearOneWithMany() {
        const TrainedModel model = twoTastesModel(true);
        const std::vector<float> all = ItemNeighbourScores(model, UserIndex(0)).scoreAllItems();
        QVERIFY(all[2] > all[4]);
        QVERIFY(all[4] > all[3]);
    }

    void oppositeItemsAndItemsWithoutRatingsCannotBeRecommended() {
        const TrainedModel model = twoTastesModel(true);
        const std::vector<float> all = ItemNeighbourScores(model, UserIndex(0)).scoreAllItems();
        QVERIFY(std::isinf(all[5]) && all[5] < 0);
        QVERIFY(std::isinf(all[6]) && all[6] < 0);
    }

    void implicitScoresAreTheMeanSimilarityToTheHistory() {
        const TrainedModel model = twoTastesModel(false);
        const std::vector<float> all = ItemNeighbourScores(model, UserIndex(0)).scoreAllItems();
        QVERIFY(std::abs(static_cast<double>(all[2]) - kSupportOf10 * kSupportOf11 / 2) < 1e-6);
    }

    void partsNameTheHistoryAndAddUpToTheScore() {
        for (const bool isExplicit : {true, false}) {
            const TrainedModel model = twoTastesModel(isExplicit);
            const ItemNeighbourScores scores(model, UserIndex(0));
            const std::vector<float> all = scores.scoreAllItems();
            for (const std::size_t item : {2U, 3U, 4U}) {
                const double sum = test::sumOf(scores.explain(ItemIndex(item)));
                QVERIFY(std::abs(sum - static_cast<double>(all[item])) < 1e-6);
            }
            QCOMPARE(scores.explain(ItemIndex(2)).back().name, std::string("Film 0"));
        }
    }

    void onlyTheTwentyNearestOfALongHistoryCount() {
        std::vector<std::vector<float>> items;
        std::vector<test::Rating> history;
        for (std::uint32_t item = 0; item < 30; ++item) {
            items.push_back({1, 0.01F * static_cast<float>(item)});
            history.push_back({item, 4});
        }
        items.push_back({1, 0});
        const TrainedModel model{std::make_shared<test::FakeModel>(std::vector<std::vector<float>>(2, {0, 0}), items),
                                 std::make_shared<ModelContext>(test::contextOf({history, {{30, 3}}}, items.size()))};
        const auto parts = ItemNeighbourScores(model, UserIndex(0)).explain(ItemIndex(30));
        QCOMPARE(parts.size(), std::size_t{21});
        QCOMPARE(parts[1].name, std::string("Film 0"));
        QCOMPARE(parts[20].name, std::string("Film 19"));
    }

    void aUserWithoutRatingsIsRefused() {
        const TrainedModel model = twoTastesModel(true);
        QVERIFY_THROWS_EXCEPTION(RequestError, ItemNeighbourScores(model, UserIndex(1)));
    }
};

QTEST_APPLESS_MAIN(ItemNeighbourScoresTest)
#include "item_neighbour_scores_test.moc"
