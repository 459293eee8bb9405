#include "engine/experiments/reading_choices.h"

#include <array>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/experiments/json_reading.h"

namespace tastescope {
namespace {

using Named = std::pair<std::string_view, std::string_view>;
/// What a person can type for delimiters that are hard to type.
constexpr std::array<Named, 8> kDelimiters{{{",", ","},
                                            {";", ";"},
                                            {"|", "|"},
                                            {"::", "::"},
                                            {"tab", "\t"},
                                            {"\t", "\t"},
                                            {"\\t", "\t"},
                                            {"space", " "}}};

[[noreturn]] void refuse(const char* choice, const std::string& value, const char* allowed) {
    throw std::invalid_argument(std::string(choice) + " \"" + value + "\" is none of " + allowed);
}

std::string delimiterFrom(const std::string& name) {
    for (const auto& [known, delimiter] : kDelimiters)
        if (known == name) return std::string(delimiter);
    if (name == " ") return name;
    refuse("delimiter", name, ", ; | :: tab space");
}

void putText(Json& json, const char* name, const std::string& text) {
    if (!text.empty()) json[name] = text;
}

}  // namespace

OpenOptions readingOptionsOf(const DataSource& source) {
    OpenOptions options;
    if (!source.encoding.empty()) {
        options.encoding = encodingFromName(source.encoding);
        if (!options.encoding)
            refuse("encoding", source.encoding, "UTF-8, UTF-16LE, UTF-16BE, ISO-8859-1, GB18030");
    }
    if (!source.delimiter.empty()) options.delimiter = delimiterFrom(source.delimiter);
    if (!source.decimal.empty()) {
        if (source.decimal != "." && source.decimal != ",") refuse("decimal", source.decimal, "\".\" and \",\"");
        options.decimalSign = source.decimal.front();
    }
    if (!source.dates.empty()) {
        if (source.dates != "day-first" && source.dates != "month-first")
            refuse("dates", source.dates, "day-first, month-first");
        options.dateOrder = source.dates == "day-first" ? DateOrder::dayFirst : DateOrder::monthFirst;
    }
    if (!source.duplicates.empty()) {
        const std::optional<Duplicates> duplicates = duplicatesFromName(source.duplicates);
        if (!duplicates) refuse("duplicates", source.duplicates, "auto, all, first, last, mean, sum");
        options.duplicates = *duplicates;
    }
    return options;
}

Json readingChoicesToJson(const DataSource& source) {
    Json json = Json::object();
    putText(json, "file", source.file);
    putText(json, "format", source.format);
    putText(json, "encoding", source.encoding);
    putText(json, "delimiter", source.delimiter);
    if (source.header) json["header"] = *source.header;
    putText(json, "decimal", source.decimal);
    putText(json, "dates", source.dates);
    putText(json, "duplicates", source.duplicates);
    for (const EventWeight& one : source.eventWeights)
        json["event_weights"][one.type] = one.weight;
    putText(json, "item_noun", source.itemNoun);
    if (!source.joined.empty()) json["joined"] = source.joined;
    return json;
}

void readingChoicesFromJson(const Json& json, DataSource& source) {
    const JsonReading reading(json, "data.reading",
                              {"file", "format", "encoding", "delimiter", "header", "decimal", "dates", "duplicates",
                               "event_weights", "item_noun", "joined"});
    source.file = reading.text("file").value_or("");
    source.format = reading.text("format").value_or("");
    source.encoding = reading.text("encoding").value_or("");
    source.delimiter = reading.text("delimiter").value_or("");
    if (json.contains("header")) source.header = reading.flag("header");
    source.decimal = reading.text("decimal").value_or("");
    source.dates = reading.text("dates").value_or("");
    source.duplicates = reading.text("duplicates").value_or("");
    source.itemNoun = reading.text("item_noun").value_or("");
    if (json.contains("event_weights")) {
        if (!json["event_weights"].is_object()) throw std::invalid_argument("data.reading.event_weights must be an object");
        for (const auto& [type, weight] : json["event_weights"].items()) {
            if (!weight.is_number()) throw std::invalid_argument("data.reading.event_weights." + type + " must be a number");
            source.eventWeights.push_back({type, weight.get<double>()});
        }
    }
    if (json.contains("joined")) {
        if (!json["joined"].is_array()) throw std::invalid_argument("data.reading.joined must be a list of paths");
        for (const Json& path : json["joined"]) {
            if (!path.is_string()) throw std::invalid_argument("data.reading.joined must be a list of paths");
            source.joined.push_back(path.get<std::string>());
        }
    }
}

EventWeight eventWeightFromText(const std::string& text) {
    const std::size_t sign = text.rfind('=');
    const std::optional<double> weight =
        sign == std::string::npos ? std::nullopt : numberIn(std::string_view(text).substr(sign + 1));
    if (!weight || sign == 0) throw std::invalid_argument("\"" + text + "\" is no weight; write TYPE=WEIGHT, as in view=0.5");
    return {text.substr(0, sign), *weight};
}

}  // namespace tastescope
