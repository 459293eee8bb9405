#pragma once

#include <string>

#include "engine/data/read_report.h"

namespace tastescope {

/// Says why no row of a file could be read: the commonest reason, and what would most likely help. Throws DataError.
[[noreturn]] void refuseFile(const std::string& path, const ReadReport& report, bool hasHeader);

}  // namespace tastescope
