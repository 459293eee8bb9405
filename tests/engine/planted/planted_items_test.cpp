#include "engine/planted/planted_items.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>

using namespace tastescope;

class PlantedItemsTest : public QObject {
    Q_OBJECT
  private slots:
    void genresTakeTurnsAndStandOnAnEllipse() {
        const PlantedConfig config;
        const PlantedItems items = makePlantedItems(config);
        std::array<int, kPlantedGenreCount> counts{};
        for (const std::uint32_t genre : items.genres)
            ++counts[genre];
        for (const int count : counts)
            QCOMPARE(count, 75);
        for (std::uint32_t genre = 0; genre < kPlantedGenreCount; ++genre) {
            const std::array<double, 3> centre = genreCentre(config, genre);
            const double onUnitCircle = std::hypot(centre[0] / 1.25, centre[1]);
            QVERIFY(std::abs(onUnitCircle - 1.0) < 1e-12);
            QCOMPARE(centre[2], genre % 2 == 0 ? 0.45 : -0.45);
        }
    }

    void aSecondGenreIsANeighbourOfTheFirst() {
        const PlantedItems items = makePlantedItems({});
        int count = 0;
        for (std::size_t number = 0; number < items.size(); ++number) {
            const std::uint32_t second = items.secondGenres[number];
            if (second == PlantedItems::kNoGenre) continue;
            ++count;
            QVERIFY(second == genreAlongRing(items.genres[number], 1) ||
                    second == genreAlongRing(items.genres[number], 7));
        }
        QVERIFY(count > 55 && count < 125);  // 15 % of 600
    }

    void partsOfASeriesShareTasteAndGenreAndTheThirdIsWeaker() {
        const PlantedConfig config;
        const PlantedItems items = makePlantedItems(config);
        for (std::size_t series = 0; series < 8; ++series) {
            for (const std::size_t part : {std::size_t{1}, std::size_t{2}}) {
                const std::size_t number = series + 8 * part;
                const auto place = seriesPartOf(config, number);
                QVERIFY(place.has_value());
                QCOMPARE(place->series, series);
                QCOMPARE(place->part, part);
                QCOMPARE(items.genres[number], items.genres[series]);
                double squares = 0.0;
                for (std::size_t factor = 0; factor < 6; ++factor) {
                    const float difference = items.factors.row(number)[factor] - items.factors.row(series)[factor];
                    squares += static_cast<double>(difference) * static_cast<double>(difference);
                }
                QVERIFY(std::sqrt(squares) < 0.3);
                QVERIFY(squares > 0.0);
            }
            QVERIFY(std::abs(items.biases[series] - items.biases[series + 16] - 0.15F) < 1e-6F);
        }
        QVERIFY(!seriesPartOf(config, 24).has_value());
    }

    void coldItemsComeInTheLastThreeWeeksThreeOfEachGenre() {
        const PlantedItems items = makePlantedItems({});
        std::array<int, kPlantedGenreCount> counts{};
        for (std::size_t number = 0; number < 600; ++number) {
            const bool isCold = items.releaseDays[number] >= 1095 - 21;
            QCOMPARE(isCold, number >= 576);
            if (isCold) ++counts[items.genres[number]];
            QVERIFY(items.releaseDays[number] < 1095);
        }
        for (const int count : counts)
            QCOMPARE(count, 3);
    }

    void popularityFollowsItsPowerLaw() {
        PlantedItems items = makePlantedItems({});
        std::sort(items.popularity.rbegin(), items.popularity.rend());
        QVERIFY(std::abs(items.popularity[0] - std::pow(11.0, -1.1)) < 1e-12);
        QVERIFY(std::abs(items.popularity[599] - std::pow(610.0, -1.1)) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(PlantedItemsTest)
#include "planted_items_test.moc"
