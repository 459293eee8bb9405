#pragma once

#include <cstdint>
#include <string>

namespace tastescope {

/// A moment of UTC in the parts of the calendar.
struct CalendarTime {
    std::int64_t year = 1970;
    unsigned month = 1;
    unsigned day = 1;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
};

CalendarTime calendarTime(std::int64_t secondsSince1970);

/// "2005-09-06"
std::string isoDate(std::int64_t secondsSince1970);
/// "06.09.2005 21:05:00"
std::string europeanTime(std::int64_t secondsSince1970);
/// "9/6/2005 9:05:00 PM"
std::string americanTime(std::int64_t secondsSince1970);

}  // namespace tastescope
