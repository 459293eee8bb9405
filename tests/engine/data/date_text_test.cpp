#include "engine/data/date_text.h"

#include <QTest>

#include "engine/reading/time_text.h"

using namespace tastescope;

class DateTextTest : public QObject {
    Q_OBJECT
  private slots:
    void midnightIsADayAndAnythingElseHasATime() {
        QCOMPARE(dateText(0), std::string("1970-01-01"));
        QCOMPARE(dateText(-1), std::string("1969-12-31T23:59:59Z"));
        QCOMPARE(dateText(951782400), std::string("2000-02-29"));
        QCOMPARE(dateText(978300760), std::string("2000-12-31T22:12:40Z"));
    }

    void everyTextIsReadBackAsTheSameTime() {
        constexpr std::int64_t kStep = 86400 * 17 + 3601;
        for (std::int64_t seconds = -5'000'000'000; seconds < 5'000'000'000; seconds += kStep)
            QCOMPARE(timeIn(dateText(seconds)), std::optional(seconds));
    }
};

QTEST_APPLESS_MAIN(DateTextTest)
#include "date_text_test.moc"
