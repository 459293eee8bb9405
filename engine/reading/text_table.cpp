#include "engine/reading/text_table.h"

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/reading/decoded_source.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/memory_source.h"
#include "engine/reading/row_splitter.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

std::string readAll(ByteSource& source) {
    constexpr std::size_t kChunk = std::size_t{1} << 20;
    std::string text;
    std::size_t filled = 0;
    std::size_t count = 0;
    do {
        text.resize(filled + kChunk);
        count = source.read(std::span<char>(text).subspan(filled));
        filled += count;
    } while (count == kChunk);
    text.resize(filled);
    return text;
}

std::string_view withoutLineEnd(std::string_view row) {
    if (!row.empty() && row.back() == '\n') row.remove_suffix(1);
    if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
    return row;
}

/// Nearly UTF-8 is read as UTF-8 (see guessEncoding()): its lines that are not become ISO-8859-1 one by one.
std::string withValidLines(std::string text) {
    if (isValidUtf8(text)) return text;
    std::string valid;
    valid.reserve(text.size() + text.size() / 16);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t found = text.find('\n', begin);
        const std::size_t end = found == std::string::npos ? text.size() : found + 1;
        valid += toUtf8(text.substr(begin, end - begin));
        begin = end;
    }
    return valid;
}

}  // namespace

const std::vector<std::string>* TextTable::find(std::string_view name) const {
    for (std::size_t column = 0; column < names.size(); ++column)
        if (names[column] == name) return &columns[column];
    return nullptr;
}

std::string readWholeText(ByteSource& source) {
    std::string bytes = readAll(source);
    const TextEncoding encoding = guessEncoding(bytes);
    std::string text =
        readAll(*decodedSource(std::make_unique<MemorySource>(source.path(), std::move(bytes)), encoding));
    if (text.find('\n') == std::string::npos) std::replace(text.begin(), text.end(), '\r', '\n');
    return withValidLines(std::move(text));
}

TextTable readTextTable(ByteSource& source) {
    const std::string whole = readWholeText(source);
    std::string_view text = whole;
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
            ++table.refusedCount;
            continue;
        }
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            table.columns[column].emplace_back(column < fields.size() ? fields[column] : std::string_view());
        ++table.rowCount;
    }
    return table;
}

TextTable readPlainTable(ByteSource& source, char delimiter, std::size_t columnCount) {
    const std::string whole = readWholeText(source);
    TextTable table;
    table.layout.delimiter = delimiter;
    table.layout.columnCount = columnCount;
    table.columns.resize(columnCount);
    std::vector<std::string_view> cells(columnCount);
    for (std::string_view rest = whole; !rest.empty();) {
        std::string_view line = takeLine(rest);
        if (trimmed(line).empty()) continue;
        std::size_t found = 0;
        for (; found + 1 < columnCount; ++found) {
            const std::size_t end = line.find(delimiter);
            if (end == std::string_view::npos) break;
            cells[found] = trimmed(line.substr(0, end));
            line.remove_prefix(end + 1);
        }
        cells[found] = trimmed(line);
        if (found + 1 < columnCount) {
            ++table.refusedCount;
            continue;
        }
        for (std::size_t column = 0; column < columnCount; ++column)
            table.columns[column].emplace_back(cells[column]);
        ++table.rowCount;
    }
    return table;
}

}  // namespace tastescope
