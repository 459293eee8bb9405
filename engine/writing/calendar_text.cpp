#include "engine/writing/calendar_text.h"

#include <chrono>

namespace tastescope {
namespace {

std::string padded(std::int64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return digits;
}

}  // namespace

CalendarTime calendarTime(std::int64_t secondsSince1970) {
    using namespace std::chrono;
    const sys_seconds moment{seconds(secondsSince1970)};
    const sys_days midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const hh_mm_ss<seconds> time(moment - midnight);
    CalendarTime parts;
    parts.year = static_cast<int>(date.year());
    parts.month = static_cast<unsigned>(date.month());
    parts.day = static_cast<unsigned>(date.day());
    parts.hour = static_cast<unsigned>(time.hours().count());
    parts.minute = static_cast<unsigned>(time.minutes().count());
    parts.second = static_cast<unsigned>(time.seconds().count());
    return parts;
}

std::string isoDate(std::int64_t secondsSince1970) {
    const CalendarTime time = calendarTime(secondsSince1970);
    return padded(time.year, 4) + "-" + padded(time.month, 2) + "-" + padded(time.day, 2);
}

std::string europeanTime(std::int64_t secondsSince1970) {
    const CalendarTime time = calendarTime(secondsSince1970);
    return padded(time.day, 2) + "." + padded(time.month, 2) + "." + padded(time.year, 4) + " " +
           padded(time.hour, 2) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2);
}

std::string americanTime(std::int64_t secondsSince1970) {
    const CalendarTime time = calendarTime(secondsSince1970);
    const unsigned hour = time.hour % 12 == 0 ? 12 : time.hour % 12;
    return std::to_string(time.month) + "/" + std::to_string(time.day) + "/" + padded(time.year, 4) + " " +
           std::to_string(hour) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2) +
           (time.hour < 12 ? " AM" : " PM");
}

}  // namespace tastescope
