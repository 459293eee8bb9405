#pragma once

#include <cstdint>
#include <string>

namespace tastescope {

/// "06.09.2005 21:05:00"
std::string europeanTime(std::int64_t secondsSince1970);
/// "9/6/2005 9:05:00 PM"
std::string americanTime(std::int64_t secondsSince1970);

}  // namespace tastescope
