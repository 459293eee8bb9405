#include "engine/planted/planted_calendar.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <vector>

#include "engine/planted/planted_draws.h"

using namespace tastescope;

namespace {

struct Watched {
    std::vector<std::uint32_t> items;
    std::vector<std::int64_t> seconds;
};

/// All items of `config` as watched by one user who joined on `joinDay`.
Watched watchedBy(const PlantedConfig& config, const PlantedItems& items, std::uint32_t joinDay) {
    Watched watched{std::vector<std::uint32_t>(items.size()), std::vector<std::int64_t>(items.size())};
    std::iota(watched.items.begin(), watched.items.end(), 0U);
    PlantedCalendar::Scratch scratch;
    RandomStream stream = plantedStream(config, PlantedDraw::calendar, 0);
    PlantedCalendar(config, items).arrange(joinDay, stream, scratch, watched.items, watched.seconds);
    return watched;
}

}  // namespace

class PlantedCalendarTest : public QObject {
    Q_OBJECT
  private slots:
    void everyItemIsWatchedOnceAfterItsReleaseAndTheJoining() {
        const PlantedConfig config;
        const PlantedItems items = makePlantedItems(config);
        Watched watched = watchedBy(config, items, 700);
        QVERIFY(std::is_sorted(watched.seconds.begin(), watched.seconds.end()));
        for (std::size_t index = 0; index < watched.items.size(); ++index) {
            const std::int64_t day = (watched.seconds[index] - config.firstSecond) / 86'400;
            QVERIFY(day >= 700 && day < 1095);
            QVERIFY(day >= items.releaseDays[watched.items[index]]);
        }
        std::sort(watched.items.begin(), watched.items.end());
        for (std::uint32_t item = 0; item < items.size(); ++item)
            QCOMPARE(watched.items[item], item);
    }

    void aStrongChainWalksAroundTheRing() {
        PlantedConfig config;
        config.genreChainStrength = 20.0;
        config.newItemShare = 0.0;  // so that all genres wait from the first day
        config.coldItemCount = 0;
        const PlantedItems items = makePlantedItems(config);
        const Watched watched = watchedBy(config, items, 0);
        for (std::size_t index = 1; index < watched.items.size(); ++index) {
            const std::uint32_t before = items.genres[watched.items[index - 1]];
            QCOMPARE(items.genres[watched.items[index]], genreAlongRing(before, 1));
        }
    }
};

QTEST_APPLESS_MAIN(PlantedCalendarTest)
#include "planted_calendar_test.moc"
