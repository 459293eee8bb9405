#include "engine/reading/layout_sniffer.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "engine/reading/column_meaning.h"
#include "engine/core/number_text.h"
#include "engine/reading/row_splitter.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

using Rows = std::vector<std::vector<std::string>>;
constexpr double kConsistent = 0.9;

Rows splitRows(std::string_view text, bool isWhole, const std::string& delimiter, bool hasQuotes) {
    RowSplitter splitter(delimiter, hasQuotes);
    std::vector<std::string_view> fields;
    Rows rows;
    while (!text.empty() && rows.size() <= SniffedText::kRowCount) {
        const std::size_t length = splitter.rowLength(text);
        if (length == text.size() && !isWhole && !rows.empty()) break;
        std::string_view row = text.substr(0, length);
        text.remove_prefix(length);
        while (!row.empty() && (row.back() == '\n' || row.back() == '\r'))
            row.remove_suffix(1);
        if (trimmed(row).empty()) continue;
        splitter.split(row, fields);
        rows.emplace_back(fields.begin(), fields.end());
    }
    return rows;
}

struct ColumnCount {
    std::size_t columns = 1;
    double share = 0.0;
};

ColumnCount usualColumnCount(const Rows& rows) {
    std::map<std::size_t, std::size_t> rowsByCount;
    for (const std::vector<std::string>& row : rows)
        ++rowsByCount[row.size()];
    ColumnCount usual;
    for (const auto& [columns, count] : rowsByCount) {
        const double share = static_cast<double>(count) / static_cast<double>(rows.size());
        if (share >= usual.share) usual = {columns, share};
    }
    return usual;
}

/// Whether quotes stand around whole fields, and only there: "|" and tab files have stray ones in titles.
bool quotesAreAroundFields(const Rows& rows) {
    std::size_t around = 0;
    for (const std::vector<std::string>& row : rows)
        for (const std::string& field : row) {
            if (field.find('"') == std::string::npos) continue;
            if (field.size() < 2 || field.front() != '"' || field.back() != '"') return false;
            ++around;
        }
    return around > 0;
}

/// RecBole's "user_id:token" is a name and a type; other colons ("title:zh") belong to the name.
std::pair<std::string, std::string> nameAndType(const std::string& cell) {
    constexpr std::array<std::string_view, 4> kTypes{"token", "token_seq", "float", "float_seq"};
    const std::size_t colon = cell.rfind(':');
    if (colon == std::string::npos) return {cell, ""};
    const std::string type = cell.substr(colon + 1);
    if (std::find(kTypes.begin(), kTypes.end(), type) == kTypes.end()) return {cell, ""};
    return {cell.substr(0, colon), type};
}

bool hasColumnNumericBelowOnly(const Rows& rows) {
    const auto isNumber = [](const std::string& cell) { return numberIn(cell).has_value(); };
    // A row with one bad number among good ones is a bad row, not a header.
    if (rows.size() < 2 || std::any_of(rows.front().begin(), rows.front().end(), isNumber)) return false;
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        if (rows.front()[column].empty()) continue;
        const bool isNumericBelow = std::all_of(rows.begin() + 1, rows.end(), [&](const std::vector<std::string>& row) {
            return column < row.size() && isNumber(row[column]);
        });
        if (isNumericBelow) return true;
    }
    return false;
}

bool firstRowIsHeader(const Rows& rows) {
    std::size_t known = 0;
    for (const std::string& cell : rows.front()) {
        const auto [name, type] = nameAndType(cell);
        if (!type.empty() || isUnmistakableHeader(name)) return true;
        if (meaningOfColumn(name) != ColumnMeaning::unknown) ++known;
    }
    return known >= 2 || hasColumnNumericBelowOnly(rows);
}

void takeHeader(SniffedText& sniffed) {
    sniffed.layout.hasHeader = true;
    for (const std::string& cell : sniffed.rows.front()) {
        auto [name, type] = nameAndType(cell);
        sniffed.layout.columnNames.push_back(std::move(name));
        sniffed.layout.columnTypes.push_back(std::move(type));
    }
    sniffed.rows.erase(sniffed.rows.begin());
}

}  // namespace

bool DelimitedLayout::isRecBole() const {
    return std::any_of(columnTypes.begin(), columnTypes.end(), [](const std::string& type) { return !type.empty(); });
}

std::string describeLayout(const DelimitedLayout& layout) {
    std::string name = layout.delimiter;
    if (name == ",")
        name = "comma";
    else if (name == ";")
        name = "semicolon";
    else if (name == "\t")
        name = "tab";
    else if (name == " ")
        name = "space";
    return name + (layout.hasHeader ? ", header" : ", no header");
}

SniffedText sniffLayout(std::string_view sample, bool isWhole) {
    return sniffLayoutAs(sample, isWhole, std::nullopt, std::nullopt);
}

SniffedText sniffLayoutAs(std::string_view sample, bool isWhole, const std::optional<std::string>& delimiter,
                          std::optional<bool> hasHeader) {
    std::vector<std::string_view> delimiters{"::", "\t", ";", ",", "|", " "};
    if (delimiter) delimiters = {*delimiter};
    const std::string text = toUtf8(std::string(sample));
    SniffedText best;
    for (const std::string_view one : delimiters) {
        const std::string candidate(one);
        bool hasQuotes = one == "," || one == ";";
        Rows rows = splitRows(text, isWhole, candidate, hasQuotes);
        if (rows.empty()) return best;
        if (!hasQuotes && one != " " && quotesAreAroundFields(rows)) {
            hasQuotes = true;
            rows = splitRows(text, isWhole, candidate, hasQuotes);
        }
        const ColumnCount usual = usualColumnCount(rows);
        const bool isBetter = usual.columns >= 2 && usual.share > best.consistency;
        if (!isBetter && !best.rows.empty()) continue;
        best.layout.delimiter = candidate;
        best.layout.hasQuotes = hasQuotes;
        best.layout.columnCount = usual.columns;
        best.rows = std::move(rows);
        best.consistency = usual.columns >= 2 ? usual.share : 0.0;
        if (best.consistency >= kConsistent) break;
    }
    if (!best.rows.empty() && hasHeader.value_or(firstRowIsHeader(best.rows))) takeHeader(best);
    if (best.rows.size() > SniffedText::kRowCount) best.rows.pop_back();
    return best;
}

std::string_view sniffSample(std::string_view text, std::size_t byteLimit) {
    if (text.size() <= byteLimit) return text;
    const std::string_view sample = text.substr(0, byteLimit);
    const std::size_t newline = sample.rfind('\n');
    return newline == std::string_view::npos ? sample : sample.substr(0, newline + 1);
}

}  // namespace tastescope
