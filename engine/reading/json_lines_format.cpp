#include "engine/reading/json_lines_format.h"

#include <algorithm>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/flat_json.h"
#include "engine/reading/format_lines.h"
#include "engine/reading/json_cutter.h"
#include "engine/reading/json_fields.h"
#include "engine/reading/rating_value.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

constexpr std::size_t kBytesPerRow = 200;

/// Turns objects into rating rows.
class ObjectParser {
  public:
    ObjectParser(const JsonRoles& roles, DateOrder order) : roles_(roles), order_(order) {}

    /// The row's views are valid until the next call. Returns nullptr, or why the object is refused.
    const char* parse(std::string_view text, RatingRow& row) {
        if (const char* reason = readFlatJson(text, fields_)) return reason;
        row.user = valueOf(roles_.user);
        row.item = valueOf(roles_.item);
        if (row.user.empty()) return TASTESCOPE_TR("empty user id");
        const bool hasNul = row.user.find('\0') != std::string_view::npos || row.item.find('\0') != std::string_view::npos;
        if (hasNul) return TASTESCOPE_TR("NUL byte");
        row.words = roles_.words ? valueOf(*roles_.words) : std::string_view();
        // A search is about no item.
        if (row.item.empty() && row.words.empty()) return TASTESCOPE_TR("empty item id");
        if (row.item.empty()) return nullptr;
        row.event = roles_.event ? valueOf(*roles_.event) : std::string_view();
        if (roles_.event && row.event.empty()) return TASTESCOPE_TR("no type of event");
        if (roles_.rating)
            if (const char* reason = readRating(valueOf(*roles_.rating), row.value)) return reason;
        if (roles_.timestamp) {
            const std::optional<std::int64_t> time = timeIn(valueOf(*roles_.timestamp), order_);
            if (!time) return TASTESCOPE_TR("time cannot be read");
            row.timestamp = *time;
        }
        return nullptr;
    }

  private:
    std::string_view valueOf(const std::string& name) const {
        for (const JsonField& field : fields_)
            if (field.name == name) return field.value;
        return {};
    }

    const JsonRoles& roles_;
    DateOrder order_;
    std::vector<JsonField> fields_;
};

bool readLines(const FormatInput& input, ObjectParser& parser) {
    FormatLines lines(input, input.files.front());
    RatingRow row;
    while (lines.next()) {
        if (const char* reason = parser.parse(lines.line(), row))
            lines.refuse(reason);
        else
            input.builder.add(row);
    }
    return lines.isCompressed();
}

bool readArray(const FormatInput& input, ObjectParser& parser) {
    const std::unique_ptr<ByteSource> source = input.tree.open(input.files.front());
    JsonCutter cutter(*source);
    RatingRow row;
    while (cutter.next()) {
        input.progress.report(source->consumedBytes());
        if (const char* reason = parser.parse(cutter.element(), row))
            input.builder.report().refuse(reason, cutter.lineNumber(), cutter.element());
        else
            input.builder.add(row);
    }
    input.progress.endFile(source->consumedBytes());
    return source->isCompressed();
}

/// Python's dictionaries have no names that we could read; their lines are refused one by one.
void requireNames(const std::string& path, const JsonRoles& roles) {
    if (roles.hasUserAndItem() || roles.found.empty()) return;
    std::string names;
    for (const std::string& name : roles.found)
        names += (names.empty() ? "" : ", ") + name;
    throw DataError(path,
                    (roles.user.empty() ? TASTESCOPE_TR("has no field that is known as the user; its fields: ")
                                        : TASTESCOPE_TR("has no field that is known as the item; its fields: ")) +
                        names,
                    TASTESCOPE_TR("name them as user_id and item_id"));
}

}  // namespace

double jsonLinesLikeness(const FileSample& sample) {
    if (!beginsAsJson(sample.text)) return 0.0;
    const JsonRoles roles = jsonRolesOf(sample, DateOrder::dayFirst);
    if (roles.describesItems()) return 0.0;
    // Of a file that was pointed at it can then be said what is missing; among others it is no candidate.
    return roles.hasUserAndItem() ? 1.0 : RatingFormat::kUnlikely;
}

ReadingPlan readJsonLines(const FormatInput& input) {
    ReadingPlan plan = planOf(input, "json-lines", "JSON lines", "");
    plan.dateOrder = input.options.dateOrder.value_or(DateOrder::dayFirst);
    const std::string path = input.tree.open(input.files.front())->path();
    const JsonRoles roles = jsonRolesOf(input.sample, plan.dateOrder);
    requireNames(path, roles);
    plan.itemNoun = itemNounOfColumn(roles.item);
    input.builder.beginFile(roles.rating.has_value(), roles.timestamp.has_value(), expectedRows(input, kBytesPerRow));
    ObjectParser parser(roles, plan.dateOrder);
    plan.isCompressed = isJsonArray(input.sample.text) ? readArray(input, parser) : readLines(input, parser);
    return plan;
}

}  // namespace tastescope
