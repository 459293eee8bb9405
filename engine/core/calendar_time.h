#pragma once

#include <cstdint>
#include <string>

namespace tastescope {

/// A moment of UTC in the parts of the Gregorian calendar.
struct CalendarTime {
    std::int64_t year = 1970;
    unsigned month = 1;
    unsigned day = 1;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
};

/// Any number of seconds since 1970, also before it. Source: Howard Hinnant, "chrono-compatible low-level date
/// algorithms", civil_from_days. (std::chrono's years end with 32767.)
CalendarTime calendarTime(std::int64_t secondsSince1970);

/// A number with zeros before it up to `width` digits: "07".
std::string paddedNumber(std::int64_t number, std::size_t width);

/// "2005-09-06", whatever the time of day.
std::string isoDate(const CalendarTime& time);

}  // namespace tastescope
