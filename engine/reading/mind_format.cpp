#include "engine/reading/mind_format.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/core/number_text.h"
#include "engine/core/translatable.h"
#include "engine/reading/format_lines.h"
#include "engine/reading/time_text.h"

namespace tastescope {
namespace {

struct Impression {
    std::string_view user;
    std::string_view time;
    std::string_view shown;  // "N1-1 N2-0"
};

std::optional<Impression> impressionOf(std::string_view line) {
    std::array<std::string_view, 5> fields;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const std::size_t end = line.find('\t');
        if (end == std::string_view::npos && field + 1 < fields.size()) return std::nullopt;
        fields[field] = trimmed(line.substr(0, end));
        line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    }
    return Impression{fields[1], fields[2], fields[4]};
}

/// Calls visit(news, isClicked) for each news that was shown; false if one has no mark of clicks.
template <class Visit>
bool forEachShown(std::string_view shown, Visit&& visit) {
    while (!shown.empty()) {
        const std::string_view entry = shown.substr(0, shown.find(' '));
        shown.remove_prefix(std::min(entry.size() + 1, shown.size()));
        if (entry.empty()) continue;
        if (entry.size() < 3 || (!entry.ends_with("-1") && !entry.ends_with("-0"))) return false;
        visit(entry.substr(0, entry.size() - 2), entry.back() == '1');
    }
    return true;
}

bool isMarked(std::string_view shown) {
    return forEachShown(shown, [](std::string_view, bool) {});
}

/// Adds the clicks of one impression. Returns nullptr, or why the row is refused.
const char* readImpression(std::string_view line, DateOrder order, DatasetBuilder& builder, std::size_t& clicks) {
    const std::optional<Impression> impression = impressionOf(line);
    if (!impression) return TASTESCOPE_TR("too few columns");
    if (impression->user.empty()) return TASTESCOPE_TR("empty user id");
    if (!isMarked(impression->shown)) return TASTESCOPE_TR("news without a mark of clicks");
    const std::optional<std::int64_t> time = timeIn(impression->time, order);
    if (!time) return TASTESCOPE_TR("time cannot be read");
    RatingRow row;
    row.user = impression->user;
    row.timestamp = *time;
    forEachShown(impression->shown, [&](std::string_view news, bool isClicked) {
        if (!isClicked) return;
        row.item = news;
        builder.add(row);
        ++clicks;
    });
    return nullptr;
}

}  // namespace

double mindLikeness(const FileSample& sample) {
    std::size_t rows = 0;
    std::size_t good = 0;
    for (std::string_view rest = sample.text; !rest.empty();) {
        const std::string_view line = takeLine(rest);
        if (trimmed(line).empty()) continue;
        ++rows;
        const std::optional<Impression> impression = impressionOf(line);
        if (impression && impression->time.find(':') != std::string_view::npos && !impression->shown.empty() &&
            isMarked(impression->shown))
            ++good;
    }
    return rows > 0 && good * 10 >= rows * 9 ? 1.0 : 0.0;
}

ReadingPlan readMind(const FormatInput& input) {
    constexpr std::size_t kBytesPerClick = 300;
    ReadingPlan plan = planOf(input, "mind", "MIND behaviours", "article");
    plan.dateOrder = input.options.dateOrder.value_or(DateOrder::monthFirst);
    FormatLines lines(input, input.files.front());
    plan.isCompressed = lines.isCompressed();
    input.builder.beginFile(false, true, expectedRows(input, kBytesPerClick));
    ReadReport& report = input.builder.report();
    std::size_t withoutClick = 0;
    while (lines.next()) {
        std::size_t clicks = 0;
        if (const char* reason = readImpression(lines.line(), plan.dateOrder, input.builder, clicks))
            lines.refuse(reason);
        else if (clicks == 0)
            ++withoutClick;
    }
    if (withoutClick > 0)
        report.notes.push_back(std::to_string(withoutClick) + TASTESCOPE_TR(" impressions without a click"));
    return plan;
}

}  // namespace tastescope
