#include "engine/writing/field_text.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "engine/data/date_text.h"

namespace tastescope {
namespace {

template <class Number>
void appendStyled(std::string& text, Number value, const TableStyle& style) {
    const std::size_t begin = text.size();
    appendNumber(text, value);
    std::replace(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), '.', style.decimalSign);
}

struct CellWriter {
    std::string& text;
    std::size_t row;
    const TableStyle& style;

    void operator()(const TextColumn& column) const {
        if (row < column.values.size()) appendField(text, column.values[row], style);
    }
    void operator()(const NumberColumn& column) const {
        if (row >= column.values.size() || std::isnan(column.values[row])) return;
        appendNumber(text, column.values[row], style);
    }
    void operator()(const DateColumn& column) const {
        if (row < column.seconds.size() && column.seconds[row] != DateColumn::kUnknown)
            text += dateText(column.seconds[row]);
    }
    void operator()(const CategoryColumn& column) const { appendCategories(text, column, row, style); }
    void operator()(const VectorColumn& column) const {
        const std::size_t begin = row * column.dimension;
        for (std::size_t place = begin; place < std::min(begin + column.dimension, column.values.size()); ++place) {
            if (place > begin) text += ' ';
            appendNumber(text, column.values[place], style);
        }
    }
};

}  // namespace

void appendNumber(std::string& text, double value, const TableStyle& style) {
    appendStyled(text, value, style);
}

void appendNumber(std::string& text, float value, const TableStyle& style) {
    appendStyled(text, value, style);
}

void appendField(std::string& text, std::string_view field, const TableStyle& style) {
    const char special[] = {style.delimiter, '"', '\r', '\n', '\0'};
    if (!style.hasQuotes || field.find_first_of(special) == std::string_view::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char character : field) {
        if (character == '"') text += '"';
        text += character;
    }
    text += '"';
}

void appendCell(std::string& text, const Attribute& attribute, std::size_t row, const TableStyle& style) {
    std::visit(CellWriter{text, row, style}, attribute.values);
}

void appendCategories(std::string& text, const CategoryColumn& categories, std::size_t row, const TableStyle& style) {
    std::string joined;
    for (const std::uint32_t member : categories.ofRow(row))
        joined += (joined.empty() ? "" : "|") + categories.names[member];
    appendField(text, joined, style);
}

}  // namespace tastescope
