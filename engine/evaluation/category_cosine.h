#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>

namespace tastescope {

/// Cosine of two sets of categories: those in common over the root of both sizes. Empty where one of them has none.
inline std::optional<double> categoryCosine(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
    if (a.empty() || b.empty()) return std::nullopt;
    const auto isInB = [&](std::uint32_t category) { return std::ranges::find(b, category) != b.end(); };
    const auto common = static_cast<double>(std::ranges::count_if(a, isInB));
    return common / std::sqrt(static_cast<double>(a.size()) * static_cast<double>(b.size()));
}

}  // namespace tastescope
