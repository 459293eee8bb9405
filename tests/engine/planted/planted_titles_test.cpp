#include "engine/planted/planted_titles.h"

#include <QTest>
#include <string>
#include <unordered_set>

using namespace tastescope;

class PlantedTitlesTest : public QObject {
    Q_OBJECT
  private slots:
    void titlesAreUniqueInBothLanguagesAtAnySize_data() {
        QTest::addColumn<int>("itemCount");
        QTest::newRow("the film club") << 600;
        QTest::newRow("as many as ML-20M") << 26'744;
        QTest::newRow("more than the words have combinations") << 60'000;
    }
    void titlesAreUniqueInBothLanguagesAtAnySize() {
        QFETCH(int, itemCount);
        const PlantedConfig config = plantedConfigOfSize(10, static_cast<std::size_t>(itemCount), 0, 1);
        const std::vector<PlantedTitle> titles = plantedTitles(config, makePlantedItems(config));
        QCOMPARE(titles.size(), static_cast<std::size_t>(itemCount));
        std::unordered_set<std::string> english;
        std::unordered_set<std::string> chinese;
        for (const PlantedTitle& title : titles) {
            QVERIFY(!title.english.empty() && !title.chinese.empty());
            QVERIFY2(english.insert(title.english).second, title.english.c_str());
            QVERIFY2(chinese.insert(title.chinese).second, title.chinese.c_str());
            QVERIFY(title.english.find('%') == std::string::npos);
            QVERIFY(title.chinese.find('%') == std::string::npos);
        }
    }

    void partsOfASeriesShareTheirTitle() {
        const PlantedConfig config;
        const std::vector<PlantedTitle> titles = plantedTitles(config, makePlantedItems(config));
        QCOMPARE(titles[5].english, std::string("The Hollow Well"));
        QCOMPARE(titles[13].english, std::string("The Hollow Well: Deeper"));
        QCOMPARE(titles[21].english, std::string("The Hollow Well: The Bottom"));
        QCOMPARE(titles[13].chinese, std::string("空心井（二）"));
    }

    void anotherSeedTellsOtherTitles() {
        PlantedConfig config;
        const std::vector<PlantedTitle> titles = plantedTitles(config, makePlantedItems(config));
        config.seed = 2;
        const std::vector<PlantedTitle> others = plantedTitles(config, makePlantedItems(config));
        int differing = 0;
        for (std::size_t number = 24; number < titles.size(); ++number)
            differing += titles[number].english != others[number].english ? 1 : 0;
        QVERIFY(differing > 500);
    }
};

QTEST_APPLESS_MAIN(PlantedTitlesTest)
#include "planted_titles_test.moc"
