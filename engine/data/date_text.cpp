#include "engine/data/date_text.h"

#include <array>
#include <cstdio>

namespace tastescope {

std::string dateText(std::int64_t seconds) {
    constexpr std::int64_t kSecondsOfDay = 86400;
    std::int64_t days = seconds / kSecondsOfDay;
    std::int64_t ofDay = seconds % kSecondsOfDay;
    if (ofDay < 0) {
        ofDay += kSecondsOfDay;
        --days;
    }
    // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;  // months from March on
    const auto day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    const auto month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    const auto year = static_cast<long long>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04lld-%02d-%02d", year, month, day);
    std::string date(text.data());
    if (ofDay == 0) return date;
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(ofDay / 3600),
                  static_cast<int>(ofDay / 60 % 60), static_cast<int>(ofDay % 60));
    return date + text.data();
}

}  // namespace tastescope
