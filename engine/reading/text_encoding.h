#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tastescope {

enum class TextEncoding { utf8, utf16LittleEndian, utf16BigEndian, latin1, gb18030 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "GB18030".
std::string_view encodingName(TextEncoding encoding);
/// Letter case, "-" and "_" do not count; "latin1", "gbk", "gb2312", "cp936" and "utf16" (little endian) are known too.
std::optional<TextEncoding> encodingFromName(std::string_view name);
/// The encoding of a text that begins so. A byte order mark decides; NUL bytes in every second place are UTF-16; what
/// is valid UTF-8 (a character cut at the end and one broken sequence in a hundred set aside) is UTF-8; high bytes that
/// nearly all come in the pairs of Chinese letters are GB18030; anything else is ISO-8859-1. Cost: O(bytes).
TextEncoding guessEncoding(std::string_view sample);

/// Whether `text` is UTF-8 without overlong forms, surrogates or cut characters. Cost: O(bytes).
bool isValidUtf8(std::string_view text);
/// ISO-8859-1 to UTF-8: every byte is the character of its number.
std::string utf8FromLatin1(std::string_view text);
/// Valid UTF-8 as it is, anything else read as ISO-8859-1.
std::string toUtf8(std::string text);
/// Without the three bytes some programs put before UTF-8.
std::string_view withoutByteOrderMark(std::string_view text);
/// Whether the start of a file shows that it is no text: a NUL byte, or more than a tenth control characters.
bool looksBinary(std::string_view sample);

}  // namespace tastescope
