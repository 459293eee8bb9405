#include "engine/evaluation/relevant_items.h"

#include <QTest>

#include <limits>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

std::vector<std::uint32_t> itemsOf(const UserLists& lists, std::size_t user) {
    const std::span<const std::uint32_t> items = lists.items(UserIndex(user));
    return {items.begin(), items.end()};
}

}  // namespace

class RelevantItemsTest : public QObject {
    Q_OBJECT
  private slots:
    void itemsFromTheValueOnAreRelevant() {
        const auto dataset =
            sharedDataset({{"a", "1", 4}, {"a", "2", 3.5F}, {"b", "1", 1}, {"c", "3", 5}, {"a", "3", 5}});
        const UserLists lists = relevantItems(wholePart(dataset), 4);
        QCOMPARE(lists.userCount(), std::size_t{3});
        QVERIFY(itemsOf(lists, 0) == (std::vector<std::uint32_t>{0, 2}));
        QVERIFY(itemsOf(lists, 1).empty());
        QVERIFY(itemsOf(lists, 2) == std::vector<std::uint32_t>{2});
        QCOMPARE(lists.values(UserIndex(0))[1], 5.0F);
    }

    void aThresholdThatIsNoRoundFloatIncludesItsOwnValue() {
        const auto dataset = sharedDataset({{"a", "1", 0.8F}, {"a", "2", 0.7F}});
        QVERIFY(itemsOf(relevantItems(wholePart(dataset), 0.8), 0) == std::vector<std::uint32_t>{0});
    }

    void minusInfinityMakesEverythingRelevant() {
        const auto dataset = sharedDataset({{"a", "1", -5}, {"a", "2", 0}});
        QCOMPARE(relevantItems(wholePart(dataset), -std::numeric_limits<double>::infinity()).size(), std::size_t{2});
    }

    void ofARepeatedItemTheLastValueDecides() {
        const auto dataset = sharedDataset({{"a", "1", 5}, {"a", "1", 1}, {"a", "2", 1}, {"a", "2", 5}});
        QVERIFY(itemsOf(relevantItems(wholePart(dataset), 4), 0) == std::vector<std::uint32_t>{1});
    }

    void theDefaultIsTheLowestValueOfTheUpperQuarterOfTheScale() {
        const auto from = [](const std::vector<float>& values) {
            std::vector<HandMadeRow> rows;
            for (const float value : values)
                rows.push_back({"a", std::to_string(rows.size()), value});
            return defaultRelevantFrom(handMadeDataset(rows));
        };
        QCOMPARE(from({1, 2, 3, 4, 5}), 4.0);
        QCOMPARE(from({0.5F, 3.5F, 4, 4.5F, 5}), 4.0);  // from 3.875
        QCOMPARE(from({1, 5, 3}), 5.0);
        QCOMPARE(from({1, 10, 7.5F, 8}), 8.0);
        QCOMPARE(from({3, 3}), 3.0);
    }

    void implicitFeedbackIsAllRelevantByDefault() {
        const Dataset dataset = handMadeDataset({{"a", "1"}, {"a", "2"}}, Feedback::implicitFeedback);
        QCOMPARE(defaultRelevantFrom(dataset), -std::numeric_limits<double>::infinity());
    }
};

QTEST_APPLESS_MAIN(RelevantItemsTest)
#include "relevant_items_test.moc"
