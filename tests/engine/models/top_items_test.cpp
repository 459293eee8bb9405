#include "engine/models/top_items.h"

#include <QTest>

#include <limits>

using namespace tastescope;

class TopItemsTest : public QObject {
    Q_OBJECT
  private slots:
    void bestComeFirstAndEqualScoresInIndexOrder() {
        const std::vector<float> scores{1, 3, 2, 3, 3};
        const std::vector<ScoredItem> expected{{ItemIndex(1), 3}, {ItemIndex(3), 3}, {ItemIndex(4), 3}};
        QVERIFY(topItems(scores, 3) == expected);
        QVERIFY(topItems(scores, 2) == std::vector<ScoredItem>(expected.begin(), expected.begin() + 2));
    }

    void minusInfinityAndNanNeverAppear() {
        const float infinity = std::numeric_limits<float>::infinity();
        const std::vector<float> scores{-infinity, 1, std::numeric_limits<float>::quiet_NaN(), -infinity};
        QVERIFY(topItems(scores, 4) == (std::vector<ScoredItem>{{ItemIndex(1), 1}}));
    }

    void askingForMoreThanThereIsGivesAllAndForNoneNothing() {
        const std::vector<float> scores{1, 2};
        QCOMPARE(topItems(scores, 10).size(), std::size_t{2});
        QVERIFY(topItems(scores, 0).empty());
        QVERIFY(topItems({}, 3).empty());
    }
};

QTEST_APPLESS_MAIN(TopItemsTest)
#include "top_items_test.moc"
