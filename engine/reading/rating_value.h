#pragma once

#include <string_view>

namespace tastescope {

/// Reads a rating into `value`. Returns nullptr, or why it cannot be one.
const char* readRating(std::string_view text, float& value);

}  // namespace tastescope
