#include "engine/core/calendar_time.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace tastescope;

class CalendarTimeTest : public QObject {
    Q_OBJECT
  private slots:
    void itAgreesWithAnotherCalendarBeforeAndAfter1970() {
        constexpr std::int64_t kStep = 86'400 * 13 + 4321;
        for (std::int64_t seconds = -6'000'000'000; seconds < 6'000'000'000; seconds += kStep) {
            const CalendarTime time = calendarTime(seconds);
            const QDateTime other = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
            QCOMPARE(QString::fromStdString(isoDate(time)), other.date().toString(QStringLiteral("yyyy-MM-dd")));
            QCOMPARE(QTime(int(time.hour), int(time.minute), int(time.second)), other.time());
        }
    }

    void yearsFarAwayKeepTheirSign() {
        QCOMPARE(isoDate(calendarTime(-62'198'755'200)), std::string("-0001-01-01"));
        QCOMPARE(calendarTime(3'000'000'000'000).year, std::int64_t{97'036});
    }
};

QTEST_APPLESS_MAIN(CalendarTimeTest)
#include "calendar_time_test.moc"
