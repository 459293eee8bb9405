#include "engine/reading/time_text.h"

#include <QTest>
#include <vector>

using namespace tastescope;

namespace {

constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kMarch2 = 1709337600;  // 2024-03-02, as `date -u -d 2024-03-02 +%s` says

QString told(const std::optional<std::int64_t>& seconds) {
    return seconds ? QString::number(*seconds) : QStringLiteral("nothing");
}

}  // namespace

class TimeTextTest : public QObject {
    Q_OBJECT
  private slots:
    void everyFormNamesTheSameMoment_data() {
        QTest::addColumn<qint64>("seconds");
        const auto form = [](const char* text, std::int64_t seconds) { QTest::newRow(text) << qint64{seconds}; };
        for (const char* day : {"2024-03-02",     "2024/03/02",      "2024/3/2",
                                "2024.03.02",     "20240302",        "2024年3月2日",
                                "2024年03月02号", "02.03.2024",      "2/3/2024",
                                "02-03-2024",     "02-Mar-2024",     "2-march-2024",
                                "Mar 2, 2024",    "March 2 2024",    "Mar. 02, 2024",
                                "2 March 2024",   "2 Mar, 2024",     "03 2, 2024",
                                "03 02, 2024",    "Sat, 2 Mar 2024", "Saturday, March 2, 2024"})
            form(day, kMarch2);
        constexpr std::int64_t kQuarterPastTen = kMarch2 + 10 * 3600 + 15 * 60;
        for (const char* time :
             {"2024-03-02T10:15:00Z", "2024-03-02T10:15:00.999Z", "2024-03-02 10:15", "2024-03-02 10:15:00.5 +00:00",
              "2024-03-02T11:15:00+01:00", "2024-03-02T11:15+0100", "2024-03-02 04:45:00-0530",
              "2024-03-02 18:15:00 +8", "2024/3/2 10:15:00", "2024年3月2日 10:15:00", "2/3/2024 10:15:00 AM",
              "Sat Mar 02 10:15:00 2024", "Sat Mar  2 10:15:00 UTC 2024", "Sat Mar 02 12:15:00 +0200 2024",
              "Sat, 02 Mar 2024 10:15:00 GMT", "20240302T10:15:00", "2024-03-02 10:15:00 UTC"})
            form(time, kQuarterPastTen);
        form("2/3/2024 12:00:00 AM", kMarch2);
        form("2/3/2024 12:00 pm", kMarch2 + kDay / 2);
        form("1969-12-31", -kDay);
        form("1900-01-01", -2208988800);
        form("31 December 1969 23:59:59", -1);
        form("2000-02-29", 951782400);
        form("1970-01-01", 0);
    }
    void everyFormNamesTheSameMoment() {
        QFETCH(qint64, seconds);
        QCOMPARE(told(timeIn(QTest::currentDataTag())), QString::number(seconds));
    }

    void theSizeOfANumberTellsItsUnit_data() {
        QTest::addColumn<qint64>("seconds");
        const auto number = [](const char* text, std::int64_t seconds) { QTest::newRow(text) << qint64{seconds}; };
        number("0", 0);
        number("978300760", 978300760);
        number("+978300760", 978300760);
        number("978300760.9", 978300760);
        number("9.78300760e8", 978300760);
        number("978300760123", 978300760);
        number("978300760123456", 978300760);
        number("978300760123456789", 978300760);
        number("99999999999", 99999999999);
        number("100000000000", 100000000);
        number("-5", -5);
        number("-0.5", -1);
        number("-978300760001", -978300761);
        number("99999999", 99999999);  // eight digits, but no day
        number("18991231", 18991231);  // a day, but before 1900
    }
    void theSizeOfANumberTellsItsUnit() {
        QFETCH(qint64, seconds);
        QCOMPARE(told(timeIn(QTest::currentDataTag())), QString::number(seconds));
    }

    void whatIsNoTimeIsNothing() {
        for (const char* text : {"",
                                 " ",
                                 "inf",
                                 "nan",
                                 "-inf",
                                 "1e300",
                                 "99999999999999999999",
                                 "yesterday",
                                 "2024-02-30",
                                 "2023-02-29",
                                 "1900-02-29",
                                 "2024-13-01",
                                 "0000-00-00",
                                 "2024-03",
                                 "2024-3-2x",
                                 "32/01/2024",
                                 "01/13/2024",
                                 "1/2/24",
                                 "2024-03-02 25:00",
                                 "2024-03-02 10:60",
                                 "2024-03-02 13:00 PM",
                                 "2024-03-02T",
                                 "2024-03-02 10:15+99:00",
                                 "Foo 2, 2024",
                                 "1/2-2024",
                                 "-",
                                 "+",
                                 "Mar",
                                 "2024年3月",
                                 "12 May"}) {
            QVERIFY2(!timeIn(text), text);
        }
    }

    void theOrderTellsDayAndMonthApart() {
        QCOMPARE(timeIn("03/02/2024", DateOrder::monthFirst), std::optional(kMarch2));
        QCOMPARE(timeIn("3/2/2024 12:00 AM", DateOrder::monthFirst), std::optional(kMarch2));
        QCOMPARE(timeIn("2024-03-02", DateOrder::monthFirst), std::optional(kMarch2));
        QVERIFY(!timeIn("25/12/2019", DateOrder::monthFirst));
        QVERIFY(timeIn("25/12/2019", DateOrder::dayFirst));
    }

    void everyDayOfFourCenturiesIsOneAfterTheOther() {
        constexpr int kLengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        std::int64_t expected = *timeIn("1800-01-01");
        for (int year = 1800; year < 2200; ++year)
            for (int month = 1; month <= 12; ++month) {
                const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                for (int day = 1; day <= kLengths[month - 1] + (month == 2 && isLeap ? 1 : 0); ++day) {
                    const QString text = QStringLiteral("%1-%2-%3").arg(year).arg(month).arg(day);
                    QCOMPARE(*timeIn(text.toStdString()), expected);
                    expected += kDay;
                }
            }
    }

    void aNumberAboveTwelveShowsTheOrder() {
        using Cells = std::vector<std::string>;
        QCOMPARE(dateOrderOf(Cells{"01/02/2019", "25/12/2019 10:00"}), std::optional(DateOrder::dayFirst));
        QCOMPARE(dateOrderOf(Cells{"01-02-2019", "12-25-2019"}), std::optional(DateOrder::monthFirst));
        QVERIFY(!dateOrderOf(Cells{"01/02/2019", "12.12.2019", "2019-12-25", "", "25", "978300760"}));
        QVERIFY(!dateOrderOf(Cells{"45/01/2019", "25/13/2019"}));
    }
};

QTEST_APPLESS_MAIN(TimeTextTest)
#include "time_text_test.moc"
