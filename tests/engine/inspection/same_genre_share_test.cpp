#include "engine/inspection/same_genre_share.h"

#include <QTest>

#include <cmath>

#include "engine/core/random.h"

using namespace tastescope;

namespace {

Projection onALine(const std::vector<float>& places) {
    Projection projection;
    for (const float x : places)
        projection.points.push_back({x, 0});
    return projection;
}

}  // namespace

class SameGenreShareTest : public QObject {
    Q_OBJECT
  private slots:
    void genresThatLieApartGiveOne() {
        const std::vector<std::uint32_t> genres{0, 0, 0, 1, 1, 1};
        QCOMPARE(sameGenreShare(onALine({0, 1, 2, 100, 101, 102}), genres, std::vector<bool>(6, true), 2, 1), 1.0);
    }

    void aHandMadeMixIsCounted() {
        // Nearest one: 0 → 1 (same), 1 → 0 (same), 3.5 → 5 (other), 5 → 3.5 (other).
        const std::vector<std::uint32_t> genres{0, 0, 0, 1};
        QCOMPARE(sameGenreShare(onALine({0, 1, 3.5F, 5}), genres, std::vector<bool>(4, true), 1, 1), 0.5);
    }

    void rowsLeftOutNeitherAskNorAnswer() {
        const std::vector<std::uint32_t> genres{0, 1, 0};
        QCOMPARE(sameGenreShare(onALine({0, 0.1F, 5}), genres, {true, false, true}, 10, 1), 1.0);
    }

    void fewerThanTwoPointsGiveZero() {
        const std::vector<std::uint32_t> genres{0, 1};
        QCOMPARE(sameGenreShare(onALine({0, 1}), genres, {true, false}, 10, 1), 0.0);
    }

    void aPictureThatSaysNothingGivesTheShareOfTheGenresForAnyNumberOfThreads() {
        RandomStream stream(4, RandomPurpose::test);
        Projection projection;
        std::vector<std::uint32_t> genres;
        for (std::size_t row = 0; row < 5000; ++row) {
            projection.points.push_back({stream.uniform(), stream.uniform()});
            genres.push_back(static_cast<std::uint32_t>(row % 8));
        }
        const std::vector<bool> all(5000, true);
        const double one = sameGenreShare(projection, genres, all, 10, 1);
        QVERIFY(std::abs(one - 0.125) < 0.01);
        QVERIFY(one == sameGenreShare(projection, genres, all, 10, 2));
        QVERIFY(one == sameGenreShare(projection, genres, all, 10, 3));
    }
};

QTEST_APPLESS_MAIN(SameGenreShareTest)
#include "same_genre_share_test.moc"
