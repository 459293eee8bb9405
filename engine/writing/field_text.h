#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/data/attributes.h"

namespace tastescope {

/// How the cells of a table are written.
struct TableStyle {
    char delimiter = ',';
    char decimalSign = '.';
    bool hasWrittenTimes = false;  // "31.12.2024 23:59:59" instead of seconds since 1970
    bool hasQuotes = true;         // around fields that need them
    std::string_view lineEnd = "\n";
};

/// The shortest text that reads back as the same number.
template <class Number>
void appendNumber(std::string& text, Number value) {
    char digits[32];
    const std::to_chars_result end = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, end.ptr);
}

/// The same with the decimal sign of the style.
void appendNumber(std::string& text, double value, const TableStyle& style);
void appendNumber(std::string& text, float value, const TableStyle& style);

/// A field by RFC 4180: in quotes if it holds the delimiter, a quote or a line break, where the style has quotes.
void appendField(std::string& text, std::string_view field, const TableStyle& style);

/// The cell of an attribute in one row; empty where it is unknown. Several categories are parted by |, the numbers of a
/// vector by a space.
void appendCell(std::string& text, const Attribute& attribute, std::size_t row, const TableStyle& style);
void appendCategories(std::string& text, const CategoryColumn& categories, std::size_t row, const TableStyle& style);

}  // namespace tastescope
