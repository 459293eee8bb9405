#include "ui/bridge/reading_source.h"

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <utility>

namespace tastescope {

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

QString readingText(const OpenOptions& options) {
    const Json source = toJson(sourceOf(QString(), options));
    return source == toJson(DataSource{}) ? QString() : QString::fromStdString(source.dump());
}

OpenOptions readingFromText(const QString& text) {
    if (text.isEmpty()) return {};
    try {
        return readingOf(dataSourceFromJson(Json::parse(text.toStdString())));
    } catch (const std::exception&) {
        return {};
    }
}

DataSource sourceOf(const QString& path, const OpenOptions& options) {
    DataSource source;
    source.path = path.toStdString();
    source.asImplicit = options.asImplicit;
    source.positiveFrom = options.positiveFrom;
    if (options.columns) source.columns = columnsText(*options.columns);
    return source;
}

OpenOptions readingOf(const DataSource& source) {
    OpenOptions options;
    options.asImplicit = source.asImplicit;
    options.positiveFrom = source.positiveFrom;
    if (!source.columns.empty()) options.columns = parseColumnRoles(source.columns);
    return options;
}

}  // namespace tastescope
