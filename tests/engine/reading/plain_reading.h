#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/number_text.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/rating_row.h"
#include "engine/reading/reading_plan.h"

namespace tastescope {

struct PlainRow {
    std::string user;
    std::string item;
    float value = 0.0F;
    std::int64_t timestamp = 0;

    bool operator==(const PlainRow&) const = default;
};

/// What a text holds when it is read line by line: the reference for every faster way.
struct PlainReading {
    std::vector<PlainRow> rows;
    std::vector<std::pair<std::uint64_t, std::string>> refused;  // line and reason

    bool operator==(const PlainReading&) const = default;
};

inline PlainReading plainReading(std::string_view text, const ReadingPlan& plan) {
    PlainReading reading;
    RatingRowParser parser(plan.layout, plan.roles, plan.decimalSign, plan.dateOrder);
    bool headerIsDue = plan.layout.hasHeader;
    for (std::uint64_t line = 1; !text.empty(); ++line) {
        const std::string_view content = takeLine(text);
        if (trimmed(content).empty() || std::exchange(headerIsDue, false)) continue;
        RatingRow row;
        if (const char* reason = parser.parse(content, row))
            reading.refused.emplace_back(line, reason);
        else
            reading.rows.push_back({std::string(row.user), std::string(row.item), row.value, row.timestamp});
    }
    return reading;
}

}  // namespace tastescope
