#include "engine/data/dataset_facts.h"

#include <QTest>

#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

class DatasetFactsTest : public QObject {
    Q_OBJECT
  private slots:
    void countsMeanAndHistogramAreThoseCountedByHand() {
        const TemporaryFiles files;
        const std::string path = files.write("r.csv", "a,x,5\na,y,3\nb,x,5\nc,x,4\n");
        const DatasetFacts facts = factsOf(*openDataset(path));
        QCOMPARE(facts.users, std::size_t{3});
        QCOMPARE(facts.items, std::size_t{2});
        QCOMPARE(facts.interactions, std::size_t{4});
        QCOMPARE(facts.density, 4.0 / 6.0);
        QCOMPARE(facts.mean, 4.25);
        QCOMPARE(facts.userActivity, (std::vector<std::uint32_t>{2, 1, 1}));
        QCOMPARE(facts.itemPopularity, (std::vector<std::uint32_t>{3, 1}));
        QCOMPARE(facts.valueHistogram.size(), std::size_t{3});
        QCOMPARE(facts.valueHistogram[2].value, 5.0);
        QCOMPARE(facts.valueHistogram[2].count, std::uint64_t{2});
        QCOMPARE(facts.itemGini, 0.25);  // mean difference 1 over all pairs, ÷ twice the mean of 2
    }

    void giniIsZeroWhenAllAreEqualAndNearOneWhenOneHasAll() {
        QCOMPARE(giniOfDescending({4, 4, 4}), 0.0);
        QCOMPARE(giniOfDescending({10, 0, 0, 0}), 0.75);
        QCOMPARE(giniOfDescending({}), 0.0);
    }

    void manyDifferentValuesAreCountedInBins() {
        const TemporaryFiles files;
        std::string text;
        for (int row = 0; row <= 1000; ++row)
            text += "u,i" + std::to_string(row) + "," + std::to_string(row) + "\n";
        const DatasetFacts facts = factsOf(*openDataset(files.write("r.csv", text)));
        QCOMPARE(facts.valueHistogram.size(), DatasetFacts::kBins);
        QCOMPARE(facts.valueHistogram.front().value, 10.0);
        QCOMPARE(facts.valueHistogram.front().count, std::uint64_t{20});
        QCOMPARE(facts.valueHistogram.back().count, std::uint64_t{21});
    }
};

QTEST_APPLESS_MAIN(DatasetFactsTest)
#include "dataset_facts_test.moc"
