#include "engine/split/per_user_split.h"

#include <QTest>

#include <fstream>
#include <map>
#include <string>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

/// Validation and test rows of each user.
std::map<std::uint32_t, std::pair<int, int>> heldOutCounts(const Dataset& dataset, const PartLabels& labels) {
    std::map<std::uint32_t, std::pair<int, int>> counts;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        auto& [validation, test] = counts[dataset.interactions.users[row]];
        validation += labels[row] == PartLabel::validation ? 1 : 0;
        test += labels[row] == PartLabel::test ? 1 : 0;
    }
    return counts;
}

}  // namespace

class PerUserSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void testThenValidationTakeOneRowAsLongAsTrainKeepsOne() {
        QVERIFY(userPartSizes(0, 0.1, 0.1) == UserPartSizes{});
        QVERIFY(userPartSizes(1, 0.1, 0.1) == (UserPartSizes{.train = 1}));
        QVERIFY(userPartSizes(2, 0.1, 0.1) == (UserPartSizes{.train = 1, .test = 1}));
        QVERIFY(userPartSizes(3, 0.1, 0.1) == (UserPartSizes{.train = 1, .validation = 1, .test = 1}));
        QVERIFY(userPartSizes(9, 0.1, 0.1) == (UserPartSizes{.train = 7, .validation = 1, .test = 1}));
    }

    void longHistoriesGiveTheFloorOfTheirFractions() {
        QVERIFY(userPartSizes(19, 0.1, 0.1) == (UserPartSizes{.train = 17, .validation = 1, .test = 1}));
        QVERIFY(userPartSizes(30, 0.1, 0.1) == (UserPartSizes{.train = 24, .validation = 3, .test = 3}));
        QVERIFY(userPartSizes(10, 0.29, 0.3) == (UserPartSizes{.train = 5, .validation = 2, .test = 3}));
    }

    void nobodyGetsAValidationRowWhereNoneIsWanted() {
        QVERIFY(userPartSizes(5, 0.0, 0.1) == (UserPartSizes{.train = 4, .test = 1}));
    }

    void everyUserIsSharedOutByTheRule() {
        const auto dataset = sharedDataset({{"a", "1"}, {"b", "1"}, {"a", "2"}, {"b", "2"}, {"a", "3"}, {"c", "1"}});
        const PartLabels labels = perUserSplit(*dataset, {.testFraction = 0.1, .validationFraction = 0.1}, 1);
        const std::map<std::uint32_t, std::pair<int, int>> expected{{0, {1, 1}}, {1, {0, 1}}, {2, {0, 0}}};
        QVERIFY(heldOutCounts(*dataset, labels) == expected);
    }

    void aUsersRowsDoNotDependOnTheOtherUsers() {
        const auto both = evenDataset(2, 10);
        const auto first = evenDataset(1, 10);
        const SplitRecipe recipe{.testFraction = 0.2, .validationFraction = 0.2};
        const std::string labels = labelText(perUserSplit(*both, recipe, 6));
        QCOMPARE(labels.substr(0, 10), labelText(perUserSplit(*first, recipe, 6)));
        QVERIFY(labels.substr(0, 10) != labels.substr(10));
    }

    void theTestPartDoesNotDependOnTheValidationPart() {
        const auto dataset = evenDataset(5, 20);
        const PartLabels without = perUserSplit(*dataset, {.testFraction = 0.2}, 4);
        const PartLabels with = perUserSplit(*dataset, {.testFraction = 0.2, .validationFraction = 0.3}, 4);
        for (std::size_t row = 0; row < with.size(); ++row)
            QCOMPARE(with[row] == PartLabel::test, without[row] == PartLabel::test);
    }

    // An independent implementation: the draws that RecBole made of MovieLens 100K.
    void everyUserGetsAsManyRowsAsRecBoleGivesThem() {
        const std::string folder = qEnvironmentVariable("TASTESCOPE_DATA").toStdString();
        std::ifstream ratings(folder + "/ml-100k/u.data");
        std::ifstream folds(folder + "/folds/recbole_ml-100k_1.txt");
        if (folder.empty() || !ratings || !folds) QSKIP("TASTESCOPE_DATA does not name a folder with MovieLens 100K");
        Dataset dataset;
        PartLabels published;
        std::string user, item, rest;
        for (int label = 0; ratings >> user >> item && std::getline(ratings, rest) && folds >> label;) {
            dataset.interactions.users.push_back(dataset.userIds.indexOrAdd(user));
            published.push_back(static_cast<PartLabel>(label));
        }
        QCOMPARE(dataset.interactionCount(), std::size_t{100'000});
        const PartLabels ours = perUserSplit(dataset, {.testFraction = 0.1, .validationFraction = 0.1}, 1);
        QVERIFY(heldOutCounts(dataset, ours) == heldOutCounts(dataset, published));
    }
};

QTEST_APPLESS_MAIN(PerUserSplitTest)
#include "per_user_split_test.moc"
