#pragma once

#include <nlohmann/json.hpp>

namespace tastescope {

/// JSON that keeps the order in which keys were written, so that files and output read as they were meant.
using Json = nlohmann::ordered_json;

}  // namespace tastescope
