#include "engine/reading/text_encoding.h"

#include <algorithm>
#include <array>
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

/// Whether the text ends in the middle of a character that began well: a sample may be cut anywhere.
bool isCutCharacter(std::string_view end) {
    constexpr std::string_view kContinuations = "\x80\x80\x80";
    for (std::size_t missing = 1; missing <= kContinuations.size(); ++missing) {
        std::string completed(end);
        completed += kContinuations.substr(0, missing);
        if (characterLength(completed, 0) == completed.size()) return true;
        // E0 and F0 ask for a higher second byte than 80.
        completed[completed.size() - missing] = '\xA0';
        if (characterLength(completed, 0) == completed.size()) return true;
    }
    return false;
}

struct SequenceCount {
    std::size_t good = 0;
    std::size_t bad = 0;
};

/// The sequences of high bytes that are characters of UTF-8, and the bytes that are not.
SequenceCount utf8Sequences(std::string_view text) {
    SequenceCount count;
    std::size_t place = 0;
    while (place < text.size()) {
        if (byteAt(text, place) < 0x80) {
            ++place;
            continue;
        }
        const std::size_t length = characterLength(text, place);
        if (length == 0 && text.size() - place <= 3 && isCutCharacter(text.substr(place))) break;
        ++(length == 0 ? count.bad : count.good);
        place += std::max<std::size_t>(length, 1);
    }
    return count;
}

/// Whether nearly all high bytes are pairs of two of them, as Chinese letters in GB2312 and its successors are. A few
/// rare letters have a second byte below 80; so has every accented letter in the words of a Latin-1 text.
bool looksLikeGb18030(std::string_view text) {
    std::size_t pairs = 0;
    std::size_t rarePairs = 0;
    std::size_t bad = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const unsigned first = byteAt(text, place);
        if (first < 0x80) continue;
        if (place + 1 == text.size()) break;
        const unsigned second = byteAt(text, place + 1);
        const bool isLead = first >= 0x81 && first <= 0xFE;
        if (isLead && second >= 0x80 && second <= 0xFE)
            ++pairs;
        else if (isLead && second >= 0x40 && second <= 0x7E)
            ++rarePairs;
        else
            ++bad;
        ++place;
    }
    const std::size_t all = pairs + rarePairs + bad;
    return pairs > 0 && bad * 50 <= all && pairs * 4 >= all * 3;
}

/// UTF-16 without a mark: digits, commas and line ends have a NUL byte each, always on the same side.
std::optional<TextEncoding> utf16ByNuls(std::string_view sample) {
    const std::size_t characters = sample.size() / 2;
    if (characters < 2) return std::nullopt;
    std::size_t evenNuls = 0;
    std::size_t oddNuls = 0;
    for (std::size_t place = 0; place + 1 < sample.size(); place += 2) {
        if (sample[place] == '\0') ++evenNuls;
        if (sample[place + 1] == '\0') ++oddNuls;
    }
    const auto isMany = [&](std::size_t count) { return count * 4 >= characters; };
    const auto isFew = [&](std::size_t count) { return count * 50 <= characters; };
    if (isMany(oddNuls) && isFew(evenNuls)) return TextEncoding::utf16LittleEndian;
    if (isMany(evenNuls) && isFew(oddNuls)) return TextEncoding::utf16BigEndian;
    return std::nullopt;
}

}  // namespace

std::string_view encodingName(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::utf16LittleEndian:
            return "UTF-16LE";
        case TextEncoding::utf16BigEndian:
            return "UTF-16BE";
        case TextEncoding::latin1:
            return "ISO-8859-1";
        case TextEncoding::gb18030:
            return "GB18030";
        case TextEncoding::utf8:
            break;
    }
    return "UTF-8";
}

std::optional<TextEncoding> encodingFromName(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, TextEncoding>, 10> kNames{
        {{"utf8", TextEncoding::utf8},
         {"utf16le", TextEncoding::utf16LittleEndian},
         {"utf16be", TextEncoding::utf16BigEndian},
         {"utf16", TextEncoding::utf16LittleEndian},
         {"iso88591", TextEncoding::latin1},
         {"latin1", TextEncoding::latin1},
         {"gb18030", TextEncoding::gb18030},
         {"gbk", TextEncoding::gb18030},
         {"gb2312", TextEncoding::gb18030},
         {"cp936", TextEncoding::gb18030}}};
    std::string plain;
    for (const char letter : name)
        if (letter != '-' && letter != '_')
            plain.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
    for (const auto& [known, encoding] : kNames)
        if (plain == known) return encoding;
    return std::nullopt;
}

TextEncoding guessEncoding(std::string_view sample) {
    if (sample.substr(0, 3) == "\xEF\xBB\xBF") return TextEncoding::utf8;
    if (sample.substr(0, 2) == "\xFF\xFE") return TextEncoding::utf16LittleEndian;
    if (sample.substr(0, 2) == "\xFE\xFF") return TextEncoding::utf16BigEndian;
    if (sample.substr(0, 4) == "\x84\x31\x95\x33") return TextEncoding::gb18030;
    if (const std::optional<TextEncoding> encoding = utf16ByNuls(sample)) return *encoding;
    const SequenceCount utf8 = utf8Sequences(sample);
    // A few broken bytes among much good UTF-8 are damage, not another encoding.
    if (utf8.bad * 100 <= utf8.good + utf8.bad) return TextEncoding::utf8;
    // Some pairs of Chinese letters happen to be UTF-8, but never most of them.
    return utf8.good <= utf8.bad && looksLikeGb18030(sample) ? TextEncoding::gb18030 : TextEncoding::latin1;
}

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
