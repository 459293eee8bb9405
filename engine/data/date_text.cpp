#include "engine/data/date_text.h"

#include "engine/core/calendar_time.h"

namespace tastescope {

std::string dateText(std::int64_t seconds) {
    const CalendarTime time = calendarTime(seconds);
    const std::string date = isoDate(time);
    if (time.hour == 0 && time.minute == 0 && time.second == 0) return date;
    return date + "T" + paddedNumber(time.hour, 2) + ":" + paddedNumber(time.minute, 2) + ":" +
           paddedNumber(time.second, 2) + "Z";
}

}  // namespace tastescope
