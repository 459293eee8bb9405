#include "engine/reading/time_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

#include "engine/core/number_text.h"

namespace tastescope {
namespace {

constexpr std::int64_t kSecondsOfDay = 86400;

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}
bool isLetter(char character) {
    const char lower = static_cast<char>(character | 0x20);
    return lower >= 'a' && lower <= 'z';
}

/// Whether `word` is the beginning of `name` (lower case), three letters at least.
bool abbreviates(std::string_view word, std::string_view name) {
    if (word.size() < 3 || word.size() > name.size()) return false;
    for (std::size_t place = 0; place < word.size(); ++place)
        if (static_cast<char>(word[place] | 0x20) != name[place]) return false;
    return true;
}

/// 1 … 12, or 0 if the word is no month.
int monthOf(std::string_view word) {
    constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};
    for (std::size_t month = 0; month < kMonths.size(); ++month)
        if (abbreviates(word, kMonths[month])) return static_cast<int>(month) + 1;
    return 0;
}

bool isWeekday(std::string_view word) {
    constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    for (const std::string_view day : kDays)
        if (abbreviates(word, day)) return true;
    return false;
}

struct Digits {
    std::int64_t value = 0;
    std::size_t length = 0;  // 0: there are none
};

/// Reads a text from the front.
struct Scanner {
    std::string_view rest;

    bool atEnd() const { return rest.empty(); }
    bool take(std::string_view expected) {
        if (rest.substr(0, expected.size()) != expected) return false;
        rest.remove_prefix(expected.size());
        return true;
    }
    bool skipSpaces() {
        const std::size_t before = rest.size();
        while (!rest.empty() && rest.front() == ' ')
            rest.remove_prefix(1);
        return rest.size() < before;
    }
    Digits digits() {
        constexpr std::size_t kMost = 9;
        Digits number;
        while (number.length < rest.size() && number.length < kMost && isDigit(rest[number.length]))
            number.value = number.value * 10 + (rest[number.length++] - '0');
        rest.remove_prefix(number.length);
        return number;
    }
    std::string_view letters() {
        std::size_t length = 0;
        while (length < rest.size() && isLetter(rest[length]))
            ++length;
        const std::string_view word = rest.substr(0, length);
        rest.remove_prefix(length);
        return word;
    }
};

struct Day {
    std::int64_t year = 0;
    std::int64_t month = 0;
    std::int64_t day = 0;
};

bool isCalendarDay(const Day& date) {
    constexpr std::array<int, 12> kLengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.month < 1 || date.month > 12 || date.day < 1) return false;
    const bool isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
    const int length = kLengths[static_cast<std::size_t>(date.month - 1)] + (date.month == 2 && isLeap ? 1 : 0);
    return date.day <= length;
}

/// Days since 1970-01-01 in the Gregorian calendar. Source: Howard Hinnant, "chrono-compatible low-level date
/// algorithms", days_from_civil. Precondition: isCalendarDay(date).
std::int64_t daysSince1970(const Day& date) {
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

std::optional<Day> dayOfEightDigits(std::int64_t number) {
    const Day date{number / 10000, number / 100 % 100, number % 100};
    if (date.year < 1900 || date.year > 2100 || !isCalendarDay(date)) return std::nullopt;
    return date;
}

std::int64_t floorDivided(std::int64_t number, std::int64_t divisor) {
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}

/// How many of the number's units make a second.
std::int64_t unitsPerSecond(double size) {
    if (size < 1e11) return 1;
    if (size < 1e14) return 1'000;
    if (size < 1e17) return 1'000'000;
    return 1'000'000'000;
}

std::optional<std::int64_t> secondsOfNumber(std::string_view text) {
    std::string_view unsignedText = text;
    if (unsignedText.front() == '+') unsignedText.remove_prefix(1);
    std::int64_t whole = 0;
    const char* const textEnd = unsignedText.data() + unsignedText.size();
    const auto [end, failure] = std::from_chars(unsignedText.data(), textEnd, whole);
    if (failure == std::errc() && end == textEnd) {
        if (text.size() == 8 && isDigit(text.front()))
            if (const std::optional<Day> date = dayOfEightDigits(whole)) return daysSince1970(*date) * kSecondsOfDay;
        return floorDivided(whole, unitsPerSecond(std::abs(static_cast<double>(whole))));
    }
    if (end != textEnd && *end != '.' && *end != 'e' && *end != 'E') return std::nullopt;
    constexpr double kLargest = 9.2e18;  // of std::int64_t, rounded down
    const std::optional<double> number = numberIn(text);
    if (!number || !(std::abs(*number) <= kLargest)) return std::nullopt;
    return static_cast<std::int64_t>(std::floor(*number / static_cast<double>(unitsPerSecond(std::abs(*number)))));
}

/// The rest of a date that begins with a year of four digits.
std::optional<Day> dayAfterYear(Scanner& scanner, std::int64_t year) {
    Day date{year, 0, 0};
    if (scanner.take("年")) {
        date.month = scanner.digits().value;
        if (!scanner.take("月")) return std::nullopt;
        date.day = scanner.digits().value;
        if (!scanner.take("日")) scanner.take("号");
        return date;
    }
    for (const std::string_view separator : {"-", "/", "."}) {
        if (!scanner.take(separator)) continue;
        date.month = scanner.digits().value;
        if (!scanner.take(separator)) return std::nullopt;
        date.day = scanner.digits().value;
        return date;
    }
    return std::nullopt;
}

std::optional<Day> withYear(Scanner& scanner, std::int64_t month, std::int64_t day) {
    const Digits year = scanner.digits();
    if (year.length != 4) return std::nullopt;
    return Day{year.value, month, day};
}

/// The rest of a date that begins with a number of one or two digits.
std::optional<Day> dayAfterShortNumber(Scanner& scanner, std::int64_t first, DateOrder order) {
    for (const std::string_view separator : {"/", "-", "."}) {
        if (!scanner.take(separator)) continue;
        if (const int month = monthOf(scanner.letters()); month != 0)
            return scanner.take(separator) ? withYear(scanner, month, first) : std::nullopt;
        const Digits second = scanner.digits();
        if (second.length == 0 || second.length > 2 || !scanner.take(separator)) return std::nullopt;
        return order == DateOrder::dayFirst ? withYear(scanner, second.value, first)
                                            : withYear(scanner, first, second.value);
    }
    if (!scanner.skipSpaces()) return std::nullopt;
    if (const int month = monthOf(scanner.letters()); month != 0) {
        scanner.take(".");
        scanner.take(",");
        scanner.skipSpaces();
        return withYear(scanner, month, first);
    }
    const Digits day = scanner.digits();  // Amazon's "05 30, 2014"
    if (day.length == 0 || day.length > 2 || !scanner.take(",")) return std::nullopt;
    scanner.skipSpaces();
    return withYear(scanner, first, day.value);
}

/// A time of the day in seconds, its zone subtracted.
class TimeOfDay {
  public:
    /// "10:15", "10:15:00.5", "2:14:46 PM", "10:15:00+01:00"; false if it is no such time.
    bool read(Scanner& scanner) {
        const Digits hour = scanner.digits();
        if (hour.length == 0 || hour.length > 2 || !scanner.take(":")) return false;
        const Digits minute = scanner.digits();
        if (minute.length != 2 || minute.value > 59) return false;
        Digits second;
        if (scanner.take(":")) {
            second = scanner.digits();
            if (second.length != 2 || second.value > 60) return false;
            if ((scanner.take(".") || scanner.take(",")) && scanner.digits().length == 0) return false;
        }
        std::int64_t hours = hour.value;
        scanner.skipSpaces();
        if (!readHalfOfDay(scanner, hours) || hours > 23) return false;
        seconds_ += hours * 3600 + minute.value * 60 + second.value;
        return readZone(scanner);
    }
    /// "Z", "UTC", "GMT", "+01:00", "-0530", "+8" or nothing at all; false if it is no zone that can be.
    bool readZone(Scanner& scanner) {
        scanner.skipSpaces();
        for (const std::string_view name : {"Z", "z", "UTC", "GMT"})
            if (scanner.take(name)) break;
        const bool isWest = scanner.take("-");
        if (!isWest && !scanner.take("+")) return true;
        const Digits digits = scanner.digits();
        std::int64_t hours = digits.value;
        std::int64_t minutes = 0;
        if (digits.length == 4) {
            hours = digits.value / 100;
            minutes = digits.value % 100;
        } else if (digits.length == 0 || digits.length > 2) {
            return false;
        } else if (scanner.take(":")) {
            minutes = scanner.digits().value;
        }
        if (hours > 18 || minutes > 59) return false;
        const std::int64_t offset = hours * 3600 + minutes * 60;
        seconds_ += isWest ? offset : -offset;
        return true;
    }
    std::int64_t seconds() const { return seconds_; }

  private:
    static bool readHalfOfDay(Scanner& scanner, std::int64_t& hours) {
        const bool isMorning = scanner.take("AM") || scanner.take("am") || scanner.take("a.m.");
        const bool isAfternoon = !isMorning && (scanner.take("PM") || scanner.take("pm") || scanner.take("p.m."));
        if (!isMorning && !isAfternoon) return true;
        if (hours < 1 || hours > 12) return false;
        hours = hours % 12 + (isAfternoon ? 12 : 0);
        return true;
    }

    std::int64_t seconds_ = 0;
};

/// The rest of a date that begins with the name of a month; where the year stands behind the time
/// ("Mar 02 10:15:00 2024") that is read as well.
std::optional<Day> dayAfterMonth(Scanner& scanner, std::int64_t month, TimeOfDay& time) {
    scanner.take(".");
    scanner.skipSpaces();
    const Digits day = scanner.digits();
    if (day.length == 0 || day.length > 2) return std::nullopt;
    scanner.take(",");
    scanner.skipSpaces();
    Scanner ahead = scanner;
    ahead.digits();
    if (ahead.take(":")) {
        if (!time.read(scanner)) return std::nullopt;
        scanner.skipSpaces();
    }
    return withYear(scanner, month, day.value);
}

std::optional<Day> readDay(Scanner& scanner, DateOrder order, TimeOfDay& time) {
    std::string_view word = scanner.letters();
    if (isWeekday(word)) {
        scanner.take(".");
        scanner.take(",");
        scanner.skipSpaces();
        word = scanner.letters();
    }
    if (!word.empty()) {
        const int month = monthOf(word);
        return month == 0 ? std::nullopt : dayAfterMonth(scanner, month, time);
    }
    const Digits first = scanner.digits();
    if (first.length == 8) return dayOfEightDigits(first.value);
    if (first.length == 4) return dayAfterYear(scanner, first.value);
    if (first.length == 1 || first.length == 2) return dayAfterShortNumber(scanner, first.value, order);
    return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> timeIn(std::string_view text, DateOrder order) {
    text = trimmed(text);
    if (text.empty()) return std::nullopt;
    if (!isLetter(text.front()))
        if (const std::optional<std::int64_t> seconds = secondsOfNumber(text)) return seconds;
    Scanner scanner{text};
    TimeOfDay time;
    const std::optional<Day> date = readDay(scanner, order, time);
    if (!date || !isCalendarDay(*date)) return std::nullopt;
    if (!scanner.atEnd()) {
        if (!scanner.take("T") && !scanner.take("t")) {
            scanner.take(",");
            scanner.skipSpaces();
        }
        if (!time.read(scanner) || !scanner.atEnd()) return std::nullopt;
    }
    return daysSince1970(*date) * kSecondsOfDay + time.seconds();
}

std::optional<DateOrder> dateOrderOf(std::span<const std::string> cells) {
    for (const std::string& cell : cells) {
        Scanner scanner{trimmed(cell)};
        const Digits first = scanner.digits();
        if (first.length == 0 || first.length > 2) continue;
        for (const std::string_view separator : {"/", "-", "."}) {
            if (!scanner.take(separator)) continue;
            const Digits second = scanner.digits();
            if (second.length == 0 || second.length > 2 || !scanner.take(separator)) break;
            if (first.value > 12 && first.value <= 31 && second.value <= 12) return DateOrder::dayFirst;
            if (second.value > 12 && second.value <= 31 && first.value <= 12) return DateOrder::monthFirst;
            break;
        }
    }
    return std::nullopt;
}

}  // namespace tastescope
