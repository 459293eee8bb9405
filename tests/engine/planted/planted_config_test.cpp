#include "engine/planted/planted_config.h"

#include <QTest>
#include <stdexcept>
#include <string>

using namespace tastescope;

class PlantedConfigTest : public QObject {
    Q_OBJECT
  private slots:
    void theDefaultIsValid() { requireValid(PlantedConfig()); }

    void theDefaultSizeIsTheDefault() {
        const PlantedConfig config = plantedConfigOfSize(2000, 600, 0, 1);
        QCOMPARE(config.coldUserCount, std::size_t{60});
        QCOMPARE(config.coldItemCount, std::size_t{24});
        QCOMPARE(config.seriesCount, std::size_t{8});
    }

    void everySmallSizeIsValid() {
        for (std::size_t users = 1; users < 40; users += 3)
            for (std::size_t items = 2; items < 80; items += 5)
                requireValid(plantedConfigOfSize(users, items, 0, 1));
    }

    void aSparseTargetLowersTheLeastActivity() {
        const PlantedConfig config = plantedConfigOfSize(1000, 400, 3000, 1);
        QCOMPARE(config.minimumActivity, std::size_t{1});
        requireValid(config);
    }

    void anErrorNamesTheFieldItsValueAndTheRange() {
        PlantedConfig config;
        config.selectionStrength = -2.0;
        try {
            requireValid(config);
            QFAIL("accepted");
        } catch (const std::invalid_argument& error) {
            const std::string message = error.what();
            QVERIFY(message.find("selectionStrength") != std::string::npos);
            QVERIFY(message.find("-2.0") != std::string::npos);
            QVERIFY(message.find("100.0") != std::string::npos);
        }
    }

    void moreRatingsThanHalfTheItemsAreRefused() {
        PlantedConfig config;
        config.targetRatings = 2000 * 600;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, requireValid(config));
    }

    void moreColdItemsThanItemsAreRefused() {
        PlantedConfig config;
        config.coldItemCount = 590;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, requireValid(config));
    }
};

QTEST_APPLESS_MAIN(PlantedConfigTest)
#include "planted_config_test.moc"
