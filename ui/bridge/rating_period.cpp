#include "ui/bridge/rating_period.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr double kSecondsADay = 86'400;
constexpr double kDaysAYear = 365.25;
constexpr double kDaysAMonth = kDaysAYear / 12;
constexpr std::int64_t kEarliest = 31'536'000;  // 1971: nobody's ratings, but the rows of a file numbered

QString rangeText(const QString& first, const QString& last) {
    if (first == last) return first;
    //: From the first to the last rating: "2021 to 2023"
    return QCoreApplication::translate("RatingPeriod", "%1 to %2").arg(first, last);
}

QString durationText(double days) {
    // Whole numbers first: lupdate does not come back from a calculation inside translate().
    const int years = int(std::lround(days / kDaysAYear));
    const int months = int(std::lround(days / kDaysAMonth));
    const int wholeDays = int(std::lround(days));
    const int hours = std::max(1, int(std::lround(days * 24)));
    if (days >= 1.5 * kDaysAYear) return QCoreApplication::translate("RatingPeriod", "%Ln years", nullptr, years);
    if (days >= 2 * kDaysAMonth) return QCoreApplication::translate("RatingPeriod", "%Ln months", nullptr, months);
    if (days >= 2) return QCoreApplication::translate("RatingPeriod", "%Ln days", nullptr, wholeDays);
    return QCoreApplication::translate("RatingPeriod", "%Ln hours", nullptr, hours);
}

}  // namespace

std::optional<FigureValues> ratingPeriod(const BigVector<std::int64_t>& timestamps) {
    if (timestamps.empty()) return std::nullopt;
    const auto [first, last] = std::minmax_element(timestamps.begin(), timestamps.end());
    if (*first < kEarliest) return std::nullopt;
    const double days = double(*last - *first) / kSecondsADay;
    // By the clock of UTC, as files have it: the same on every computer.
    const QDate from = QDateTime::fromSecsSinceEpoch(*first, Qt::UTC).date();
    const QDate to = QDateTime::fromSecsSinceEpoch(*last, Qt::UTC).date();
    if (days >= 1.5 * kDaysAYear)
        return FigureValues{durationText(days), rangeText(QString::number(from.year()), QString::number(to.year()))};
    //: A date format: month and year where the ratings go on for months
    const QString months = QCoreApplication::translate("RatingPeriod", "MMM yyyy");
    //: A date format: day and month where the ratings go on for days
    const QString inDays = QCoreApplication::translate("RatingPeriod", "d MMM yyyy");
    const QLocale locale;
    if (days < 2 * kDaysAMonth) return FigureValues{durationText(days), locale.toString(from, inDays)};
    return FigureValues{durationText(days), rangeText(locale.toString(from, months), locale.toString(to, months))};
}

}  // namespace tastescope
