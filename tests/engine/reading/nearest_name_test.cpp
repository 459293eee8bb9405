#include "engine/reading/nearest_name.h"

#include <QTest>
#include <vector>

using namespace tastescope;

class NearestNameTest : public QObject {
    Q_OBJECT
  private slots:
    void aSpellingMistakeFindsTheNameMeant() {
        const std::vector<std::string> names{"movies.csv", "ratings.csv", "tags.csv"};
        QCOMPARE(nearestName("rating.csv", names).value(), std::string("ratings.csv"));
        QCOMPARE(nearestName("RATINGS.CSV", names).value(), std::string("ratings.csv"));
    }

    void aQuiteDifferentNameFindsNothing() {
        const std::vector<std::string> names{"movies.csv", "ratings.csv"};
        QVERIFY(!nearestName("holiday.jpeg", names).has_value());
    }
};

QTEST_APPLESS_MAIN(NearestNameTest)
#include "nearest_name_test.moc"
