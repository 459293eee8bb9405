#include "engine/reading/duplicate_rows.h"

#include <QTest>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

/// Values in file order after duplicates were merged.
std::vector<float> valuesAfter(Duplicates duplicates, const std::vector<HandMadeRow>& rows,
                               Feedback feedback = Feedback::explicitRatings) {
    Dataset dataset = handMadeDataset(rows, feedback);
    mergeDuplicates(dataset, duplicates);
    return {dataset.interactions.values.begin(), dataset.interactions.values.end()};
}

const std::vector<HandMadeRow> kTwice{{"a", "x", 5}, {"b", "x", 4}, {"a", "x", 2}, {"a", "y", 1}};

}  // namespace

class DuplicateRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void eachRuleKeepsWhatItsNameSays() {
        QCOMPARE(valuesAfter(Duplicates::keepAll, kTwice), (std::vector<float>{5, 4, 2, 1}));
        QCOMPARE(valuesAfter(Duplicates::first, kTwice), (std::vector<float>{5, 4, 1}));
        QCOMPARE(valuesAfter(Duplicates::last, kTwice), (std::vector<float>{4, 2, 1}));
        QCOMPARE(valuesAfter(Duplicates::mean, kTwice), (std::vector<float>{4, 3.5F, 1}));
        QCOMPARE(valuesAfter(Duplicates::sum, kTwice), (std::vector<float>{4, 7, 1}));
    }

    void timeDecidesWhichIsFirstWhereThereIsTime() {
        const std::vector<HandMadeRow> rows{{"a", "x", 5, 300}, {"a", "x", 2, 100}, {"a", "x", 3, 200}};
        QCOMPARE(valuesAfter(Duplicates::first, rows), (std::vector<float>{2}));
        QCOMPARE(valuesAfter(Duplicates::last, rows), (std::vector<float>{5}));
        QCOMPARE(valuesAfter(Duplicates::mean, rows), (std::vector<float>{10.0F / 3.0F}));
    }

    void byItselfRatingsKeepTheLastAndClicksAll() {
        QCOMPARE(valuesAfter(Duplicates::automatic, kTwice), (std::vector<float>{4, 2, 1}));
        QCOMPARE(valuesAfter(Duplicates::automatic, kTwice, Feedback::implicitFeedback).size(), std::size_t{4});
    }

    void scaleAndReportTellWhatIsLeft() {
        Dataset dataset = handMadeDataset(kTwice);
        mergeDuplicates(dataset, Duplicates::last);
        QCOMPARE(dataset.maximumValue, 4.0);
        QCOMPARE(dataset.report.duplicates, std::uint64_t{1});
        QCOMPARE(dataset.report.notes.size(), std::size_t{1});
    }

    void withoutDuplicatesNothingIsNoted() {
        Dataset dataset = handMadeDataset({{"a", "x", 5}, {"a", "y", 4}, {"b", "x", 5}});
        mergeDuplicates(dataset, Duplicates::sum);
        QCOMPARE(dataset.interactionCount(), std::size_t{3});
        QVERIFY(dataset.report.notes.empty());
    }

    void sumsStayWithinTheRangeOfFloat() {
        const std::vector<HandMadeRow> rows{{"a", "x", 3e38F}, {"a", "x", 3e38F}, {"b", "x", 1}};
        QCOMPARE(valuesAfter(Duplicates::sum, rows).front(), std::numeric_limits<float>::max());
        QCOMPARE(valuesAfter(Duplicates::mean, rows).front(), 3e38F);
    }
};

QTEST_APPLESS_MAIN(DuplicateRowsTest)
#include "duplicate_rows_test.moc"
