#pragma once

#include <string>
#include <string_view>

namespace tastescope {

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
