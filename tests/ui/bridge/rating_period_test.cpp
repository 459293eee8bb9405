#include "ui/bridge/rating_period.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace tastescope;

namespace {

std::int64_t at(int year, int month, int day) {
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
}

BigVector<std::int64_t> times(std::initializer_list<std::int64_t> values) {
    BigVector<std::int64_t> timestamps;
    for (const std::int64_t value : values)
        timestamps.push_back(value);
    return timestamps;
}

}  // namespace

class RatingPeriodTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void longPeriodsAreCountedInYears() {
        const auto period = ratingPeriod(times({at(2023, 12, 30), at(2021, 1, 2), at(2022, 5, 5)}));
        QVERIFY(period.has_value());
        QCOMPARE(period->value, QStringLiteral("3 years"));
        QCOMPARE(period->caption, QStringLiteral("2021 to 2023"));
    }

    void shorterOnesInMonths() {
        const auto period = ratingPeriod(times({at(1997, 9, 20), at(1998, 4, 22)}));
        QVERIFY(period.has_value());
        QCOMPARE(period->value, QStringLiteral("7 months"));
        QVERIFY2(period->caption.contains(QStringLiteral(" to Apr 1998")), qPrintable(period->caption));
    }

    void theShortestInDaysAndHours() {
        QCOMPARE(ratingPeriod(times({at(2020, 3, 1), at(2020, 3, 24)}))->value, QStringLiteral("23 days"));
        QCOMPARE(ratingPeriod(times({at(2020, 3, 1), at(2020, 3, 24)}))->caption, QStringLiteral("1 Mar 2020"));
        QCOMPARE(ratingPeriod(times({at(2020, 3, 1), at(2020, 3, 1) + 7'200}))->value, QStringLiteral("2 hours"));
    }

    void withoutTimesThereIsNone() { QVERIFY(!ratingPeriod({}).has_value()); }

    void numberedRowsAreNoTimes() { QVERIFY(!ratingPeriod(times({1, 2, 3})).has_value()); }
};

QTEST_APPLESS_MAIN(RatingPeriodTest)
#include "rating_period_test.moc"
