#include "engine/evaluation/list_quality.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/data/dataset_facts.h"
#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

class ListQualityTest : public QObject {
    Q_OBJECT
  private slots:
    void coverageAndGiniAreOverTheItemsWithTrainingInteractions() {
        ListTally tally = tallyOf(2, nullptr);
        tally.record(0, UserIndex(0U), std::vector<float>{3, 2, 1, kNoScore});
        tally.record(1, UserIndex(1U), std::vector<float>{3, 2, 1, kNoScore});
        const ListQuality quality = tally.result();
        QCOMPARE(quality.cutoff, std::size_t{2});
        QCOMPARE(quality.coverage, 2.0 / 3.0);
        QCOMPARE(quality.gini, giniOfDescending({2, 2, 0}));
    }

    void noveltyIsTheMeanInformationOfThePlaces() {
        ListTally tally = tallyOf(2, nullptr);
        tally.record(0, UserIndex(0U), std::vector<float>{3, kNoScore, 1, kNoScore});
        // Item 0 is known to both users, item 2 to one of two: 0 and 1 bit.
        QCOMPARE(tally.result().novelty, 0.5);
    }

    void popularityLiftComparesTheListWithTheHistory() {
        ListTally tally = tallyOf(2, nullptr);
        // The list: item 2 (1 interaction). The history of user 1: items 0 and 2 (mean 1.5).
        tally.record(0, UserIndex(1U), std::vector<float>{kNoScore, kNoScore, 1, kNoScore});
        QVERIFY(std::abs(tally.result().popularityLift - (1.0 / 1.5 - 1.0)) < 1e-12);
    }

    void diversityIsOneLessTheCosineOfTheCategories() {
        CategoryColumn categories;
        categories.names = {"Drama", "Comedy"};
        categories.members = {0, 0, 1, 1};
        categories.offsets = {0, 1, 3, 4, 4};  // Drama; Drama and Comedy; Comedy; none
        ListTally tally = tallyOf(2, &categories);
        tally.record(0, UserIndex(0U), std::vector<float>{3, 2, 1, kNoScore});
        QVERIFY(std::abs(tally.result().diversity.value() - (1.0 - 1.0 / std::sqrt(2.0))) < 1e-12);
    }

    void withoutCategoriesThereIsNoDiversity() {
        ListTally tally = tallyOf(2, nullptr);
        tally.record(0, UserIndex(0U), std::vector<float>{3, 2, 1, kNoScore});
        QVERIFY(!tally.result().diversity.has_value());
    }

    void usersWhoAreNeverRecordedDoNotCount() {
        ListTally tally = tallyOf(2, nullptr);
        QCOMPARE(tally.result().coverage, 0.0);
        QCOMPARE(tally.result().novelty, 0.0);
    }

  private:
    static constexpr float kNoScore = -std::numeric_limits<float>::infinity();

    /// User 0 has items 0 and 1, user 1 items 0 and 2; item 3 is only in the catalogue.
    ListTally tallyOf(std::size_t cutoff, const CategoryColumn* categories) const {
        return {2, 4, cutoff, train_, categories};
    }

    const UserLists train_{wholePart(sharedDataset({{"a", "0"}, {"a", "1"}, {"b", "0"}, {"b", "2"}}))};
};

QTEST_APPLESS_MAIN(ListQualityTest)
#include "list_quality_test.moc"
