#include "engine/data/event_types.h"

#include <QTest>

using namespace tastescope;

class EventTypesTest : public QObject {
    Q_OBJECT
  private slots:
    void buyingSaysMoreThanCollectingAndThatMoreThanLooking() {
        for (const char* word : {"buy", "Purchase", "transaction", "order", "购买", "下单"})
            QCOMPARE(defaultEventWeight(word), 4.0);
        for (const char* word : {"cart", "addtocart", "Add_To_Cart", "add-to-cart", "fav", "like", "comment", "share",
                                 "收藏", "加购", "评论"})
            QCOMPARE(defaultEventWeight(word), 2.0);
        for (const char* word : {"view", "pv", "click", "play", "listen", "浏览", "点击"})
            QCOMPARE(defaultEventWeight(word), 1.0);
    }

    void anUnknownTypeCountsOnceAndIsNoEventWord() {
        QCOMPARE(defaultEventWeight("teleport"), 1.0);
        for (const char* word : {"teleport", "", "5", "viewer of many long words that never end"})
            QVERIFY(!isEventWord(word));
        for (const char* word : {"view", "PV", "add to cart", "点击"})
            QVERIFY(isEventWord(word));
    }
};

QTEST_APPLESS_MAIN(EventTypesTest)
#include "event_types_test.moc"
