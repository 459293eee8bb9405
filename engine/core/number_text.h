#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace tastescope {

inline std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// The number that the whole of `text` is, in any locale the same; infinite where it is too large, 0 where it is too small, NaN for "nan".
inline std::optional<double> numberIn(std::string_view text) {
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    double number = 0.0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end != text.data() + text.size() || text.empty()) return std::nullopt;
    // Digits beyond the range of double are a number all the same: nearly 0, or not one to reckon with.
    if (failure == std::errc::result_out_of_range) {
        const bool isTiny = text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos;
        return isTiny ? 0.0 : std::numeric_limits<double>::infinity();
    }
    if (failure != std::errc()) return std::nullopt;
    return number;
}

inline bool isFiniteNumber(std::string_view text) {
    const std::optional<double> number = numberIn(text);
    return number.has_value() && std::isfinite(*number);
}

/// The shortest decimal text that is this number: "4", "3.5".
inline std::string numberText(double number) {
    std::array<char, 32> text{};
    const auto [end, failure] = std::to_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc() ? std::string(text.data(), end) : std::string("?");
}

}  // namespace tastescope
