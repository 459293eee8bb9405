#include "engine/planted/planted_choice.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/planted/planted_draws.h"
#include "engine/planted/planted_users.h"

using namespace tastescope;

namespace {

/// Draws one item often and compares how often each came with its weight: the mean of the squared deviations in units
/// of their expected size is 1 where the two agree.
double deviationOfFirstChoices(const PlantedConfig& config, std::uint32_t joinDay) {
    const PlantedItems items = makePlantedItems(config);
    const PlantedUsers users = makePlantedUsers(config);
    const PlantedChooser chooser(config, items);
    std::vector<double> weights(items.size());
    double total = 0.0;
    for (std::size_t item = 0; item < items.size(); ++item) {
        double taste = 0.0;
        for (std::size_t factor = 0; factor < config.factorCount; ++factor)
            taste += static_cast<double>(users.factors.row(0)[factor]) *
                     static_cast<double>(items.factors.row(item)[factor]);
        const double days = static_cast<double>(config.dayCount) - joinDay;
        const double missed = std::max(0.0, static_cast<double>(items.releaseDays[item]) - joinDay);
        weights[item] = items.popularity[item] * std::exp(config.selectionStrength * taste) * (days - missed) / days;
        total += weights[item];
    }
    constexpr std::uint32_t kDraws = 40'000;
    std::vector<double> counts(items.size());
    PlantedChooser::Scratch scratch;
    for (std::uint32_t draw = 0; draw < kDraws; ++draw) {
        RandomStream stream = plantedStream(config, PlantedDraw::choice, draw);
        std::uint32_t chosen = 0;
        chooser.choose(draw, users.factors.row(0), joinDay, stream, scratch, {&chosen, 1});
        counts[chosen] += 1.0;
    }
    double sum = 0.0;
    for (std::size_t item = 0; item < items.size(); ++item) {
        const double expected = kDraws * weights[item] / total;
        sum += (counts[item] - expected) * (counts[item] - expected) / expected;
    }
    return sum / static_cast<double>(items.size() - 1);
}

}  // namespace

class PlantedChoiceTest : public QObject {
    Q_OBJECT
  private slots:
    /// 200 items leave room for proposals, 40 do not: the first way is rejection, the second keys.
    void bothWaysOfDrawingFollowTheWeights_data() {
        QTest::addColumn<int>("itemCount");
        QTest::addColumn<double>("strength");
        QTest::newRow("rejection") << 200 << 1.0;
        QTest::newRow("rejection, strong selection") << 200 << 1.6;
        QTest::newRow("rejection, no selection") << 200 << 0.0;
        QTest::newRow("keys") << 40 << 1.0;
        QTest::newRow("keys, no selection") << 40 << 0.0;
    }
    void bothWaysOfDrawingFollowTheWeights() {
        QFETCH(int, itemCount);
        QFETCH(double, strength);
        PlantedConfig config = plantedConfigOfSize(20, static_cast<std::size_t>(itemCount), 0, 5);
        config.selectionStrength = strength;
        const double deviation = deviationOfFirstChoices(config, 400);
        // Its standard deviation is √(2 / items): .1 and .22.
        const double allowed = 4.0 * std::sqrt(2.0 / itemCount);
        QVERIFY2(std::abs(deviation - 1.0) < allowed, qPrintable(QString::number(deviation)));
    }

    void choicesAreDistinctAndAscend() {
        const PlantedConfig config;
        const PlantedItems items = makePlantedItems(config);
        const PlantedUsers users = makePlantedUsers(config);
        const PlantedChooser chooser(config, items);
        PlantedChooser::Scratch scratch;
        for (const std::size_t count : {1U, 40U, 300U, 600U}) {
            std::vector<std::uint32_t> chosen(count);
            const auto user = static_cast<std::uint32_t>(count);
            RandomStream stream = plantedStream(config, PlantedDraw::choice, user);
            chooser.choose(user, users.factors.row(user), 10, stream, scratch, chosen);
            QVERIFY(std::adjacent_find(chosen.begin(), chosen.end(), std::greater_equal<>()) == chosen.end());
            QVERIFY(chosen.back() < 600);
        }
    }

    void selectionSoStrongThatProposalsRunOutStillFillsTheList() {
        PlantedConfig config;
        config.selectionStrength = 30.0;
        const PlantedItems items = makePlantedItems(config);
        const PlantedUsers users = makePlantedUsers(config);
        const PlantedChooser chooser(config, items);
        PlantedChooser::Scratch scratch;
        std::vector<std::uint32_t> chosen(50);
        RandomStream stream = plantedStream(config, PlantedDraw::choice, 0);
        chooser.choose(0, users.factors.row(0), 0, stream, scratch, chosen);
        QVERIFY(std::adjacent_find(chosen.begin(), chosen.end(), std::greater_equal<>()) == chosen.end());
    }
};

QTEST_APPLESS_MAIN(PlantedChoiceTest)
#include "planted_choice_test.moc"
