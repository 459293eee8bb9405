#include "engine/reading/text_table.h"

#include <span>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/reading/row_splitter.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

std::string readAll(ByteSource& source) {
    constexpr std::size_t kChunk = std::size_t{1} << 20;
    std::string text;
    std::size_t filled = 0;
    do {
        text.resize(filled + kChunk);
        const std::size_t count = source.read(std::span<char>(text).subspan(filled));
        filled += count;
        if (count < kChunk) break;
    } while (true);
    text.resize(filled);
    return text;
}

std::string_view withoutLineEnd(std::string_view row) {
    if (!row.empty() && row.back() == '\n') row.remove_suffix(1);
    if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
    return row;
}

}  // namespace

const std::vector<std::string>* TextTable::find(std::string_view name) const {
    for (std::size_t column = 0; column < names.size(); ++column)
        if (names[column] == name) return &columns[column];
    return nullptr;
}

TextTable readTextTable(ByteSource& source) {
    const std::string decoded = toUtf8(readAll(source));
    std::string_view text = withoutByteOrderMark(decoded);
    const std::string_view sample = sniffSample(text);
    TextTable table;
    table.layout = sniffLayout(sample, sample.size() == text.size()).layout;
    table.names = table.layout.columnNames;
    table.columns.resize(table.layout.hasHeader ? table.names.size() : table.layout.columnCount);
    RowSplitter splitter(table.layout.delimiter, table.layout.hasQuotes);
    std::vector<std::string_view> fields;
    bool headerIsDue = table.layout.hasHeader;
    while (!text.empty()) {
        const std::size_t length = splitter.rowLength(text);
        const std::string_view row = withoutLineEnd(text.substr(0, length));
        text.remove_prefix(length);
        if (trimmed(row).empty() || std::exchange(headerIsDue, false)) continue;
        if (!splitter.split(row, fields)) {
            ++table.unclosedCount;
            continue;
        }
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            table.columns[column].emplace_back(column < fields.size() ? fields[column] : std::string_view());
        ++table.rowCount;
    }
    return table;
}

}  // namespace tastescope
