#include "engine/writing/calendar_text.h"

#include "engine/core/calendar_time.h"

namespace tastescope {

std::string europeanTime(std::int64_t secondsSince1970) {
    const CalendarTime time = calendarTime(secondsSince1970);
    return paddedNumber(time.day, 2) + "." + paddedNumber(time.month, 2) + "." + paddedNumber(time.year, 4) + " " +
           paddedNumber(time.hour, 2) + ":" + paddedNumber(time.minute, 2) + ":" + paddedNumber(time.second, 2);
}

std::string americanTime(std::int64_t secondsSince1970) {
    const CalendarTime time = calendarTime(secondsSince1970);
    const unsigned hour = time.hour % 12 == 0 ? 12 : time.hour % 12;
    return std::to_string(time.month) + "/" + std::to_string(time.day) + "/" + paddedNumber(time.year, 4) + " " +
           std::to_string(hour) + ":" + paddedNumber(time.minute, 2) + ":" + paddedNumber(time.second, 2) +
           (time.hour < 12 ? " AM" : " PM");
}

}  // namespace tastescope
