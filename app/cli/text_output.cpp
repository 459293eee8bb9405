#include "app/cli/text_output.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace tastescope {
namespace {

/// Columns that a UTF-8 text takes on a terminal: a close estimate, without the tables of a full library.
std::size_t terminalWidth(std::string_view text) {
    std::size_t width = 0;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if ((byte & 0xC0) == 0x80) continue;
        // Three-byte sequences from U+3000 on are CJK, four-byte ones mostly emoji and rarer CJK.
        width += byte >= 0xE3 ? 2 : 1;
    }
    return width;
}

}  // namespace

std::string textTable(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& alignRight) {
    std::vector<std::size_t> widths(alignRight.size(), 0);
    for (const auto& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], terminalWidth(row[column]));
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string padding(widths[column] - terminalWidth(row[column]), ' ');
            line += column == 0 ? "" : "  ";
            line += alignRight[column] ? padding + row[column] : row[column] + padding;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += "  " + line + "\n";
    }
    return text;
}

std::string fixed(double value, int decimals) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
    return buffer;
}

std::string grouped(std::uint64_t value) {
    std::string digits = std::to_string(value);
    for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, ",");
    return digits;
}

}  // namespace tastescope
