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
};

QTEST_APPLESS_MAIN(RelevantItemsTest)
#include "relevant_items_test.moc"
