#include "engine/split/random_split.h"

#include <QTest>

#include <algorithm>

#include "tests/engine/data/hand_made_dataset.h"

using namespace tastescope;

namespace {

std::ptrdiff_t countOf(const PartLabels& labels, PartLabel label) {
    return std::count(labels.begin(), labels.end(), label);
}

}  // namespace

class RandomSplitTest : public QObject {
    Q_OBJECT
  private slots:
    void partsHaveExactlyTheFloorOfTheirFractions() {
        const auto dataset = evenDataset(1, 100);
        const PartLabels labels = randomSplit(*dataset, {.testFraction = 0.29, .validationFraction = 0.101}, 1);
        QCOMPARE(countOf(labels, PartLabel::test), 29);  // 0.29 * 100 is 28.999999999999996 in doubles
        QCOMPARE(countOf(labels, PartLabel::validation), 10);
        QCOMPARE(countOf(labels, PartLabel::train), 61);
    }

    void theTestPartDoesNotDependOnTheValidationPart() {
        const auto dataset = evenDataset(10, 20);
        const PartLabels without = randomSplit(*dataset, {.testFraction = 0.2}, 4);
        const PartLabels with = randomSplit(*dataset, {.testFraction = 0.2, .validationFraction = 0.3}, 4);
        for (std::size_t row = 0; row < with.size(); ++row)
            QCOMPARE(with[row] == PartLabel::test, without[row] == PartLabel::test);
    }

    void everyRowIsDrawnEquallyOften() {
        const auto dataset = evenDataset(1, 20);
        std::vector<int> drawn(20, 0);
        for (std::uint64_t seed = 0; seed < 4000; ++seed) {
            const PartLabels labels = randomSplit(*dataset, {.testFraction = 0.25}, seed);
            for (std::size_t row = 0; row < labels.size(); ++row)
                drawn[row] += labels[row] == PartLabel::test ? 1 : 0;
        }
        for (const int times : drawn)
            QVERIFY(std::abs(times - 1000) < 140);  // five standard deviations
    }

    void aNearlyFullDrawLeavesTheOneRowThatIsWanted() {
        const PartLabels labels = randomSplit(*evenDataset(1, 100), {.testFraction = 0.99}, 5);
        QCOMPARE(countOf(labels, PartLabel::train), 1);
    }
};

QTEST_APPLESS_MAIN(RandomSplitTest)
#include "random_split_test.moc"
