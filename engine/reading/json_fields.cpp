#include "engine/reading/json_fields.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/reading/column_meaning.h"
#include "engine/reading/flat_json.h"
#include "engine/reading/json_cutter.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/memory_source.h"

namespace tastescope {
namespace {

constexpr std::size_t kObjects = 200;

using Objects = std::vector<std::vector<JsonField>>;

void takeObject(std::string_view text, Objects& objects) {
    std::vector<JsonField> fields;
    if (readFlatJson(text, fields) == nullptr) objects.push_back(std::move(fields));
}

Objects objectsOf(const FileSample& sample) {
    Objects objects;
    if (isJsonArray(sample.text)) {
        MemorySource bytes(sample.name, sample.text);
        JsonCutter cutter(bytes);
        while (objects.size() < kObjects && cutter.next())
            takeObject(cutter.element(), objects);
        return objects;
    }
    for (std::string_view rest = sample.text; !rest.empty() && objects.size() < kObjects;)
        takeObject(takeLine(rest), objects);
    return objects;
}

std::vector<std::string> namesOf(const Objects& objects) {
    constexpr std::size_t kNames = 100;  // an object with an id for each name would have thousands
    std::vector<std::string> names;
    for (const std::vector<JsonField>& fields : objects)
        for (const JsonField& field : fields)
            if (names.size() < kNames && std::find(names.begin(), names.end(), field.name) == names.end())
                names.push_back(field.name);
    return names;
}

bool saysId(std::string_view name) {
    return name.ends_with("id") || name.ends_with("Id") || name.ends_with("ID");
}

/// The best of the names with this meaning; empty without one.
std::string bestName(const std::vector<std::string>& names, ColumnMeaning meaning) {
    std::string best;
    for (const std::string& name : names) {
        if (meaningOfColumn(name) != meaning) continue;
        if (best.empty() || (saysId(name) && !saysId(best)) || name == "parent_asin") best = name;
        if (best == "parent_asin") break;
    }
    return best;
}

/// Share of the objects in which `name` is a time, and whether all of them are numbers.
std::pair<double, bool> readableTimes(const Objects& objects, const std::string& name, DateOrder order) {
    std::size_t readable = 0;
    bool areNumbers = true;
    for (const std::vector<JsonField>& fields : objects)
        for (const JsonField& field : fields) {
            if (field.name != name) continue;
            if (timeIn(field.value, order)) ++readable;
            areNumbers = areNumbers && field.kind == JsonField::Kind::number;
        }
    return {static_cast<double>(readable) / static_cast<double>(objects.size()), areNumbers};
}

std::optional<std::string> bestTime(const Objects& objects, const std::vector<std::string>& names, DateOrder order) {
    constexpr double kMost = 0.5;
    std::optional<std::string> best;
    for (const std::string& name : names) {
        if (meaningOfColumn(name) != ColumnMeaning::timestamp) continue;
        const auto [share, areNumbers] = readableTimes(objects, name, order);
        if (share <= kMost) continue;
        if (areNumbers) return name;
        if (!best) best = name;
    }
    return best;
}

/// Whether some line is an object by itself; one object over many lines is a document, such as a configuration. A line
/// longer than the sample may be one.
bool hasObjectLine(std::string_view text) {
    if (text.find('\n') == std::string_view::npos) return true;
    while (!text.empty()) {
        const std::string_view line = trimmed(takeLine(text));
        if (line.starts_with('{') && line.ends_with('}')) return true;
    }
    return false;
}

std::string_view withoutBlanks(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

}  // namespace

bool JsonRoles::describesItems() const {
    return user.empty() && !item.empty() && std::any_of(found.begin(), found.end(), [](const std::string& name) {
               const ColumnMeaning meaning = meaningOfColumn(name);
               return meaning == ColumnMeaning::title || meaning == ColumnMeaning::categories;
           });
}

bool isJsonArray(std::string_view text) {
    text = withoutBlanks(text);
    return text.starts_with('[') && withoutBlanks(text.substr(1)).starts_with('{');
}

bool beginsAsJson(std::string_view text) {
    constexpr std::array<std::string_view, 4> kStarts{"\"", "'", "u'", "}"};
    const std::string_view whole = withoutBlanks(text);
    const bool isArray = isJsonArray(whole);
    std::string_view first = isArray ? withoutBlanks(whole.substr(1)) : whole;
    if (!first.starts_with('{')) return false;
    first = withoutBlanks(first.substr(1));
    if (std::none_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return first.starts_with(start); }))
        return false;
    return isArray || hasObjectLine(whole);
}

JsonRoles jsonRolesOf(const FileSample& sample, DateOrder order) {
    const Objects objects = objectsOf(sample);
    JsonRoles roles;
    roles.found = namesOf(objects);
    roles.user = bestName(roles.found, ColumnMeaning::user);
    roles.item = bestName(roles.found, ColumnMeaning::item);
    const auto named = [&](ColumnMeaning meaning) -> std::optional<std::string> {
        std::string name = bestName(roles.found, meaning);
        return name.empty() ? std::nullopt : std::optional(std::move(name));
    };
    roles.rating = named(ColumnMeaning::rating);
    roles.words = named(ColumnMeaning::words);
    if (!roles.rating) roles.event = named(ColumnMeaning::event);
    roles.timestamp = bestTime(objects, roles.found, order);
    return roles;
}

}  // namespace tastescope
