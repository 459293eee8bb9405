#pragma once

#include <cstdint>
#include <string>

namespace tastescope {

/// "2024-03-02" for midnight (UTC), else "2024-03-02T10:15:00Z", from seconds since 1970: ISO 8601, which timeIn reads
/// back. Years beyond 0000 … 9999 are written with a sign or more digits.
std::string dateText(std::int64_t seconds);

}  // namespace tastescope
