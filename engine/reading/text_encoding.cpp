#include "engine/reading/text_encoding.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace tastescope {
namespace {

unsigned byteAt(std::string_view text, std::size_t place) {
    return static_cast<unsigned char>(text[place]);
}

bool isAsciiWord(const char* place) {
    std::uint64_t word = 0;
    std::memcpy(&word, place, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

/// Length of the character that begins at `place`, 0 if it is not valid (Unicode standard, table 3-7).
std::size_t characterLength(std::string_view text, std::size_t place) {
    const unsigned first = byteAt(text, place);
    if (first < 0x80) return 1;
    std::size_t length = 0;
    unsigned lowest = 0x80;
    unsigned highest = 0xBF;
    if (first >= 0xC2 && first <= 0xDF)
        length = 2;
    else if (first >= 0xE0 && first <= 0xEF)
        length = 3;
    else if (first >= 0xF0 && first <= 0xF4)
        length = 4;
    else
        return 0;
    if (first == 0xE0) lowest = 0xA0;
    if (first == 0xED) highest = 0x9F;
    if (first == 0xF0) lowest = 0x90;
    if (first == 0xF4) highest = 0x8F;
    if (place + length > text.size()) return 0;
    if (byteAt(text, place + 1) < lowest || byteAt(text, place + 1) > highest) return 0;
    for (std::size_t next = 2; next < length; ++next)
        if ((byteAt(text, place + next) & 0xC0U) != 0x80U) return 0;
    return length;
}

}  // namespace

bool isValidUtf8(std::string_view text) {
    std::size_t place = 0;
    while (place < text.size()) {
        if (place + 8 <= text.size() && isAsciiWord(text.data() + place)) {
            place += 8;
            continue;
        }
        const std::size_t length = characterLength(text, place);
        if (length == 0) return false;
        place += length;
    }
    return true;
}

std::string utf8FromLatin1(std::string_view text) {
    std::string utf8;
    utf8.reserve(text.size() + text.size() / 8);
    for (const char character : text) {
        const unsigned code = static_cast<unsigned char>(character);
        if (code < 0x80) {
            utf8.push_back(character);
        } else {
            utf8.push_back(static_cast<char>(0xC0U | (code >> 6U)));
            utf8.push_back(static_cast<char>(0x80U | (code & 0x3FU)));
        }
    }
    return utf8;
}

std::string toUtf8(std::string text) {
    return isValidUtf8(text) ? std::move(text) : utf8FromLatin1(text);
}

std::string_view withoutByteOrderMark(std::string_view text) {
    return text.substr(0, 3) == "\xEF\xBB\xBF" ? text.substr(3) : text;
}

bool looksBinary(std::string_view sample) {
    if (sample.find('\0') != std::string_view::npos) return true;
    const auto isControl = [](char character) {
        const unsigned code = static_cast<unsigned char>(character);
        return (code < 0x20 && character != '\t' && character != '\n' && character != '\r' && character != '\f') ||
               code == 0x7F;
    };
    const auto controls = std::count_if(sample.begin(), sample.end(), isControl);
    return static_cast<std::size_t>(controls) * 10 > sample.size();
}

}  // namespace tastescope
