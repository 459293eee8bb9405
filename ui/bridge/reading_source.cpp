#include "ui/bridge/reading_source.h"

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <utility>

namespace tastescope {

namespace {

/// As a person types it.
std::string delimiterName(const std::string& delimiter) {
    if (delimiter == "\t") return "tab";
    return delimiter == " " ? "space" : delimiter;
}

}  // namespace

std::string columnsText(const ColumnRoles& roles) {
    using Role = std::optional<std::size_t>;
    const std::array<std::pair<Role, const char*>, 6> named = {{{roles.user, "user"},
                                                                {roles.item, "item"},
                                                                {roles.rating, "rating"},
                                                                {roles.timestamp, "timestamp"},
                                                                {roles.event, "event"},
                                                                {roles.words, "words"}}};
    std::size_t last = 0;
    for (const auto& [column, name] : named)
        last = std::max(last, column.value_or(0));
    std::string text;
    for (std::size_t column = 0; column <= last; ++column) {
        if (column > 0) text += ',';
        const auto found = std::find_if(named.begin(), named.end(),
                                        [column](const auto& each) { return each.first == Role(column); });
        text += found == named.end() ? "-" : found->second;
    }
    return text;
}

DataSource withReading(DataSource source, const OpenOptions& options) {
    source.columns = options.columns ? columnsText(*options.columns) : std::string();
    source.asImplicit = options.asImplicit;
    source.positiveFrom = options.positiveFrom;
    source.file = options.file;
    source.format = options.format;
    source.encoding = options.encoding ? std::string(encodingName(*options.encoding)) : std::string();
    source.delimiter = delimiterName(options.delimiter.value_or(std::string()));
    source.header = options.hasHeader;
    source.decimal = options.decimalSign ? std::string(1, *options.decimalSign) : std::string();
    source.dates.clear();
    if (options.dateOrder) source.dates = *options.dateOrder == DateOrder::dayFirst ? "day-first" : "month-first";
    source.duplicates.clear();
    if (options.duplicates != Duplicates::automatic) source.duplicates = duplicatesName(options.duplicates);
    source.eventWeights = options.eventWeights;
    source.itemNoun = options.itemNoun;
    return source;
}

QString readingText(const DataSource& source) {
    DataSource choices = source;
    choices.path.clear();
    return QString::fromStdString(toJson(choices).dump());
}

DataSource sourceFromText(const QString& path, const QString& readingText) {
    DataSource source;
    try {
        if (!readingText.isEmpty()) source = dataSourceFromJson(Json::parse(readingText.toStdString()));
    } catch (const std::exception&) {
        source = {};
    }
    source.path = path.toStdString();
    return source;
}

}  // namespace tastescope
