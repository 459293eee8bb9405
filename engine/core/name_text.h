#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace tastescope {

/// Letters of the English alphabet in lower case, in any locale the same; everything else as it is.
inline std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

/// A name as it is compared with known ones: in lower case, without spaces, "_", "-", "." and quotes. "User-ID" and
/// "user_id" are "userid".
inline std::string plainName(std::string_view name) {
    std::string plain = lowerCase(name);
    std::erase_if(plain, [](char letter) { return std::string_view(" _-.\"").find(letter) != std::string_view::npos; });
    return plain;
}

inline bool isOneOf(std::span<const std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace tastescope
