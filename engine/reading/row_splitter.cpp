#include "engine/reading/row_splitter.h"

#include <algorithm>

#include "engine/core/number_text.h"

namespace tastescope {
namespace {
constexpr std::size_t kNone = std::string_view::npos;
}

bool RowSplitter::split(std::string_view row, std::vector<std::string_view>& fields, std::size_t fieldLimit) {
    fields.clear();
    if (hasQuotes_ && row.find('"') != kNone) return splitQuoted(row, fields, fieldLimit);
    splitPlain(row, fields, fieldLimit);
    return true;
}

void RowSplitter::splitPlain(std::string_view row, std::vector<std::string_view>& fields,
                             std::size_t fieldLimit) const {
    if (delimiter_ == " ") row = trimmed(row);
    std::size_t begin = 0;
    while (fields.size() < fieldLimit) {
        const std::size_t end = delimiterFrom(row, begin);
        fields.push_back(trimmed(row.substr(begin, end == kNone ? kNone : end - begin)));
        if (end == kNone) return;
        begin = end + delimiter_.size();
        if (delimiter_ == " ") begin = row.find_first_not_of(' ', begin);
    }
}

bool RowSplitter::splitQuoted(std::string_view row, std::vector<std::string_view>& fields, std::size_t fieldLimit) {
    scratch_.clear();
    scratch_.reserve(row.size());  // never grows below: views into it stay valid
    std::size_t begin = 0;
    while (fields.size() < fieldLimit) {
        std::size_t start = row.find_first_not_of(' ', begin);
        std::size_t end = kNone;
        if (start != kNone && row[start] == '"') {
            const std::size_t closing = closingQuote(row, start + 1);
            if (closing == kNone) return false;
            fields.push_back(unquoted(row.substr(start + 1, closing - start - 1)));
            end = delimiterFrom(row, closing + 1);
        } else {
            end = delimiterFrom(row, begin);
            fields.push_back(trimmed(row.substr(begin, end == kNone ? kNone : end - begin)));
        }
        if (end == kNone) return true;
        begin = end + delimiter_.size();
    }
    return true;
}

std::size_t RowSplitter::rowLength(std::string_view text) const {
    std::size_t lineEnd = text.find('\n');
    const std::size_t lineLength = lineEnd == kNone ? text.size() : lineEnd + 1;
    if (!hasQuotes_ || text.substr(0, lineLength).find('"') == kNone) return lineLength;
    std::size_t begin = 0;
    while (true) {
        const std::size_t start = text.find_first_not_of(' ', begin);
        std::size_t place = begin;
        if (start != kNone && text[start] == '"') {
            const std::size_t closing = closingQuote(text, start + 1);
            if (closing == kNone) return lineLength;
            place = closing + 1;
        }
        lineEnd = text.find('\n', place);
        const std::size_t delimiter = delimiterFrom(text.substr(0, lineEnd), place);
        if (delimiter == kNone) return lineEnd == kNone ? text.size() : lineEnd + 1;
        begin = delimiter + delimiter_.size();
    }
}

std::size_t RowSplitter::delimiterFrom(std::string_view row, std::size_t place) const {
    return delimiter_.size() == 1 ? row.find(delimiter_[0], place) : row.find(delimiter_, place);
}

std::size_t RowSplitter::closingQuote(std::string_view text, std::size_t place) const {
    while ((place = text.find('"', place)) != kNone) {
        const bool isDoubled = place + 1 < text.size() && text[place + 1] == '"';
        if (isDoubled) {
            place += 2;
            continue;
        }
        if (endsField(text, place + 1)) return place;
        ++place;
    }
    return kNone;
}

bool RowSplitter::endsField(std::string_view text, std::size_t place) const {
    while (place < text.size() && (text[place] == ' ' || text[place] == '\r') && delimiter_ != " ")
        ++place;
    return place >= text.size() || text[place] == '\n' || text.substr(place, delimiter_.size()) == delimiter_;
}

std::string_view RowSplitter::unquoted(std::string_view inner) {
    if (inner.find("\"\"") == kNone) return inner;
    const std::size_t begin = scratch_.size();
    for (std::size_t place = 0; place < inner.size(); ++place) {
        scratch_.push_back(inner[place]);
        if (inner[place] == '"' && place + 1 < inner.size() && inner[place + 1] == '"') ++place;
    }
    return std::string_view(scratch_).substr(begin);
}

}  // namespace tastescope
