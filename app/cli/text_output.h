#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tastescope {

/// A table for the terminal: the first row is the header; columns that hold figures are aligned right.
/// Widths count characters, wide East Asian ones twice.
std::string textTable(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& alignRight);

std::string fixed(double value, int decimals);
/// 1234567 as "1,234,567".
std::string grouped(std::uint64_t value);

}  // namespace tastescope
