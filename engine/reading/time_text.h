#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tastescope {

/// Which of two numbers in "03/04/2024" is the day.
enum class DateOrder { dayFirst, monthFirst };

/// Seconds since 1970 (before it negative) from any of: whole or broken seconds; milliseconds, microseconds or
/// nanoseconds, known by their size (from 1e11, 1e14 and 1e17 on); ISO 8601 dates and times with or without a zone
/// ("2024-03-02", "2024-03-02T10:15:00Z", "2024-03-02 10:15:00.5 +01:00"); "2024/03/02", "20240302", "2024年3月2日"; day
/// or month first with "/", "-" or "." ("02.03.2024", "11/12/2019 2:14:46 PM"); "02-Mar-2024", "Mar 2, 2024",
/// "2 March 2024", "05 30, 2014", "Sat Mar 02 10:15:00 2024". Without a zone the time is taken as UTC; parts of a second
/// are rounded down. Eight digits are a day where they can be one from 1900 to 2100. Nothing if it is none of these or
/// no day of the calendar. Cost: O(length), no allocation.
std::optional<std::int64_t> timeIn(std::string_view text, DateOrder order = DateOrder::dayFirst);

/// The order that the first cell with a number above 12 shows, as in "25/12/2019"; nothing if no cell decides.
std::optional<DateOrder> dateOrderOf(std::span<const std::string> cells);

}  // namespace tastescope
