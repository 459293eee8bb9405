#include "ui/bridge/live_description.h"

#include <QTest>

#include <cmath>

#include "tests/ui/bridge/small_run.h"

using namespace tastescope;

namespace {

/// Film 1 has no training rating; film 3 has four times those of film 0.
LiveQuestion someQuestion() {
    LiveQuestion question = test::questionAbout({{{0, 3}, {3, 5}}, {{2, 4}, {3, 5}}, {{3, 4}}, {{3, 1}}}, {}, 4);
    question.model = std::make_shared<test::FakeModel>(
        std::vector<std::vector<float>>(4, {1, 0}), std::vector<std::vector<float>>{{3, 0}, {9, 9}, {-1, 2}, {-2, -1.5F}});
    question.item = 3;
    return question;
}

}  // namespace

class MapDescriptionTest : public QObject {
    Q_OBJECT
  private slots:
    void onlyItemsWithTrainingRatingsAreDrawn() {
        const LiveValues values = describeLive(someQuestion()).values;
        QCOMPARE(values.mapKeys, std::vector<qint64>({0, 2, 3}));
        QCOMPARE(int(values.map.points.size()), 3);
        QCOMPARE(values.map.names, QStringList({QStringLiteral("Film 0"), QStringLiteral("Film 2"), QStringLiteral("Film 3")}));
    }

    void theMostRatedIsLargest() {
        const ItemMapValues map = describeLive(someQuestion()).values.map;
        QCOMPARE(map.points[2].weight, 1.0F);
        QCOMPARE(map.points[0].weight, 0.5F);
        QCOMPARE(map.points[2].category, 1);
    }

    void theSelectedAndItsNeighboursArePlacesAmongThePoints() {
        const ItemMapValues map = describeLive(someQuestion()).values.map;
        QCOMPARE(map.selected, 2);
        QCOMPARE(map.neighbours, std::vector<int>({1, 0}));
    }

    void anItemThatIsNotDrawnIsNotSelected() {
        LiveQuestion question = someQuestion();
        question.item = 1;
        QCOMPARE(describeLive(question).values.map.selected, -1);
    }

    void theMapLiesAsTheEarlierOneDid() {
        LiveQuestion question = someQuestion();
        auto mirrored = std::make_shared<Projection>(*describeLive(question).projection);
        for (PlanePoint& point : mirrored->points)
            point = {-point.y, -point.x};
        question.earlierMap = mirrored;
        const std::vector<MapPoint> points = describeLive(question).values.map.points;
        for (std::size_t place = 0; place < 3; ++place) {
            const PlanePoint expected = mirrored->points[std::size_t(place == 0 ? 0 : place + 1)];
            QVERIFY(std::hypot(points[place].x - expected.x, points[place].y - expected.y) < 1e-4F);
        }
    }

    void aModelWithoutEmbeddingsHasNoMap() {
        LiveQuestion question = someQuestion();
        question.model = std::make_shared<test::FakeRankingModel>(4, 4);
        const LiveAnswer answer = describeLive(question);
        QVERIFY(answer.values.map.points.empty());
        QVERIFY(!answer.projection);
    }

    void theMapIsMadeOnlyWhenItIsWanted() {
        LiveQuestion question = someQuestion();
        question.wantsMap = false;
        QVERIFY(describeLive(question).values.map.points.empty());
    }
};

QTEST_APPLESS_MAIN(MapDescriptionTest)
#include "map_description_test.moc"
