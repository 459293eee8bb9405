#include "engine/core/calendar_time.h"

namespace tastescope {

CalendarTime calendarTime(std::int64_t secondsSince1970) {
    constexpr std::int64_t kDay = 86'400;
    std::int64_t days = secondsSince1970 / kDay;
    std::int64_t ofDay = secondsSince1970 % kDay;
    if (ofDay < 0) {
        ofDay += kDay;
        --days;
    }
    days += 719'468;
    const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
    const std::int64_t dayOfEra = days - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t fromMarch = (5 * dayOfYear + 2) / 153;
    CalendarTime time;
    time.day = static_cast<unsigned>(dayOfYear - (153 * fromMarch + 2) / 5 + 1);
    time.month = static_cast<unsigned>(fromMarch < 10 ? fromMarch + 3 : fromMarch - 9);
    time.year = yearOfEra + era * 400 + (time.month <= 2 ? 1 : 0);
    time.hour = static_cast<unsigned>(ofDay / 3600);
    time.minute = static_cast<unsigned>(ofDay / 60 % 60);
    time.second = static_cast<unsigned>(ofDay % 60);
    return time;
}

std::string paddedNumber(std::int64_t number, std::size_t width) {
    const bool isNegative = number < 0;
    std::string digits = std::to_string(number).substr(isNegative ? 1 : 0);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return (isNegative ? "-" : "") + digits;
}

std::string isoDate(const CalendarTime& time) {
    return paddedNumber(time.year, 4) + "-" + paddedNumber(time.month, 2) + "-" + paddedNumber(time.day, 2);
}

}  // namespace tastescope
