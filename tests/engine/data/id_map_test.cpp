#include "engine/data/id_map.h"

#include <QTest>

using namespace tastescope;

class IdMapTest : public QObject {
    Q_OBJECT
  private slots:
    void idsAreNumberedByFirstAppearance() {
        IdMap map;
        QCOMPARE(map.indexOrAdd("b"), 0U);
        QCOMPARE(map.indexOrAdd("a"), 1U);
        QCOMPARE(map.indexOrAdd("b"), 0U);
        QCOMPARE(map.size(), std::size_t{2});
        QCOMPARE(map.id(1), std::string_view("a"));
    }

    void idsStayAsTheyAreWritten() {
        IdMap map;
        map.indexOrAdd("0042");
        QVERIFY(!map.find("42").has_value());
        QCOMPARE(map.find("0042").value(), 0U);
    }

    void anUnknownIdIsNotFoundEvenInAnEmptyMap() {
        QVERIFY(!IdMap().find("x").has_value());
    }

    void aHundredThousandIdsAreAllFoundAgain() {
        IdMap map;
        for (int number = 0; number < 100'000; ++number) map.indexOrAdd("user " + std::to_string(number));
        for (int number = 0; number < 100'000; ++number)
            QCOMPARE(map.find("user " + std::to_string(number)).value(), static_cast<std::uint32_t>(number));
    }
};

QTEST_APPLESS_MAIN(IdMapTest)
#include "id_map_test.moc"
