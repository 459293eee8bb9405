#include "engine/reading/rating_row.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "engine/core/translatable.h"
#include "engine/core/number_text.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// "4" and "3.5" without from_chars: nearly every rating is one of these.
bool parseShortRating(std::string_view text, float& value) {
    if (text.size() == 1 && isDigit(text[0])) {
        value = static_cast<float>(text[0] - '0');
        return true;
    }
    if (text.size() == 3 && isDigit(text[0]) && text[1] == '.' && isDigit(text[2])) {
        value = static_cast<float>(((text[0] - '0') * 10 + (text[2] - '0')) / 10.0);
        return true;
    }
    return false;
}

/// Whole seconds before the year 2286: nearly every timestamp.
bool parseShortTimestamp(std::string_view text, std::int64_t& timestamp) {
    if (text.empty() || text.size() > 10 || text.size() == 8) return false;
    std::int64_t number = 0;
    for (const char character : text) {
        if (!isDigit(character)) return false;
        number = number * 10 + (character - '0');
    }
    timestamp = number;
    return true;
}

}  // namespace

RatingRowParser::RatingRowParser(const DelimitedLayout& layout, const ColumnRoles& roles, char decimalSign,
                                 DateOrder dateOrder)
    : roles_(roles),
      fieldCount_(roles.lastColumn() + 1),
      hasDecimalComma_(decimalSign == ',' || layout.delimiter != ","),
      dateOrder_(dateOrder),
      splitter_(layout.delimiter, layout.hasQuotes) {}

const char* RatingRowParser::parse(std::string_view line, RatingRow& row) {
    // Files that were put behind one another bring their marks along.
    line = withoutByteOrderMark(line);
    if (line.find('\0') != std::string_view::npos) return TASTESCOPE_TR("NUL byte");
    if (!splitter_.split(line, fields_, fieldCount_)) return TASTESCOPE_TR("unclosed quote");
    if (fields_.size() < fieldCount_) return TASTESCOPE_TR("too few columns");
    row.user = trimmed(fields_[roles_.user]);
    row.item = trimmed(fields_[roles_.item]);
    if (row.user.empty()) return TASTESCOPE_TR("empty user id");
    if (roles_.words) row.words = trimmed(fields_[*roles_.words]);
    // A search is about no item.
    if (row.item.empty() && row.words.empty()) return TASTESCOPE_TR("empty item id");
    if (row.item.empty()) return nullptr;
    if (roles_.event) {
        row.event = trimmed(fields_[*roles_.event]);
        if (row.event.empty()) return TASTESCOPE_TR("no type of event");
    }
    if (roles_.rating) {
        const std::string_view text = trimmed(fields_[*roles_.rating]);
        if (text.empty()) return TASTESCOPE_TR("no rating");
        if (!parseShortRating(text, row.value))
            if (const char* reason = parseValue(text, row.value)) return reason;
    }
    if (roles_.timestamp) {
        const std::string_view text = trimmed(fields_[*roles_.timestamp]);
        if (!parseShortTimestamp(text, row.timestamp)) {
            const std::optional<std::int64_t> timestamp = timeIn(text, dateOrder_);
            if (!timestamp) return TASTESCOPE_TR("time cannot be read");
            row.timestamp = *timestamp;
        }
    }
    return nullptr;
}

const char* RatingRowParser::parseValue(std::string_view text, float& value) const {
    std::optional<double> number = numberIn(text);
    if (!number && hasDecimalComma_ && std::count(text.begin(), text.end(), ',') == 1) {
        std::string withPoint(text);
        std::replace(withPoint.begin(), withPoint.end(), ',', '.');
        number = numberIn(withPoint);
    }
    if (!number) return TASTESCOPE_TR("rating is not a number");
    if (!(std::abs(*number) <= static_cast<double>(std::numeric_limits<float>::max())))
        return TASTESCOPE_TR("rating is not finite");
    value = static_cast<float>(*number);
    return nullptr;
}

}  // namespace tastescope
