#include "engine/reading/netflix_format.h"

#include <array>
#include <optional>

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/reading/format_lines.h"
#include "engine/reading/rating_value.h"
#include "engine/reading/time_text.h"

namespace tastescope {
namespace {

/// The film of a line "1:"; empty if it is no such line.
std::string_view filmOf(std::string_view line) {
    line = trimmed(line);
    if (line.size() < 2 || line.back() != ':') return {};
    line.remove_suffix(1);
    return line.find_first_of(":, \t\"'{}[]") == std::string_view::npos ? line : std::string_view();
}

/// The cells of a row "user,rating,date"; nothing if there are fewer than three.
std::optional<std::array<std::string_view, 3>> cellsOf(std::string_view line) {
    const std::size_t first = line.find(',');
    if (first == std::string_view::npos) return std::nullopt;
    const std::size_t second = line.find(',', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    return std::array{trimmed(line.substr(0, first)), trimmed(line.substr(first + 1, second - first - 1)),
                      trimmed(line.substr(second + 1))};
}

const char* readRow(std::string_view line, DateOrder order, RatingRow& row) {
    const auto cells = cellsOf(line);
    if (!cells) return TASTESCOPE_TR("too few columns");
    const auto& [user, rating, date] = *cells;
    if (user.empty()) return TASTESCOPE_TR("empty user id");
    row.user = user;
    if (const char* reason = readRating(rating, row.value)) return reason;
    const std::optional<std::int64_t> time = timeIn(date, order);
    if (!time) return TASTESCOPE_TR("time cannot be read");
    row.timestamp = *time;
    return nullptr;
}

void readFile(FormatLines& lines, DateOrder order, DatasetBuilder& builder) {
    std::string film;
    RatingRow row;
    while (lines.next()) {
        if (const std::string_view named = filmOf(lines.line()); !named.empty()) {
            film = named;
            continue;
        }
        const char* reason = film.empty() ? TASTESCOPE_TR("row before any film") : readRow(lines.line(), order, row);
        if (reason != nullptr) {
            lines.refuse(reason);
            continue;
        }
        row.item = film;
        builder.add(row);
    }
}

}  // namespace

double netflixLikeness(const FileSample& sample) {
    std::string_view rest = sample.text;
    if (rest.empty() || filmOf(takeLine(rest)).empty()) return 0.0;
    std::size_t rows = 0;
    std::size_t good = 0;
    while (!rest.empty()) {
        const std::string_view line = takeLine(rest);
        if (trimmed(line).empty() || !filmOf(line).empty()) continue;
        ++rows;
        // The list of what to predict, "user,date", has no rating and is no training data.
        const auto cells = cellsOf(line);
        if (cells && isFiniteNumber((*cells)[1]) && (*cells)[2].find_first_of(", ") == std::string_view::npos) ++good;
    }
    return rows > 0 && good * 10 >= rows * 9 ? 1.0 : 0.0;
}

ReadingPlan readNetflix(const FormatInput& input) {
    constexpr std::size_t kBytesPerRow = 21;
    ReadingPlan plan = planOf(input, "netflix", "Netflix Prize", "film");
    plan.dateOrder = input.options.dateOrder.value_or(DateOrder::dayFirst);
    // Once for all files: reserving anew for each of some 18,000 would copy the columns as often.
    input.builder.beginFile(true, true, expectedRows(input, kBytesPerRow));
    for (const std::size_t file : input.files) {
        FormatLines lines(input, file);
        plan.isCompressed = plan.isCompressed || lines.isCompressed();
        readFile(lines, plan.dateOrder, input.builder);
    }
    return plan;
}

}  // namespace tastescope
