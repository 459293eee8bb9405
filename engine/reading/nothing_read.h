#pragma once

#include <string>

#include "engine/data/read_report.h"

namespace tastescope {

/// Throws the DataError of a file from which no row was accepted: the commonest reason with its line, and what would
/// most likely help. `hasHeader`: the file begins with names of columns. `nearestFix`: how rows of the format look;
/// empty for delimited files, whose fix follows from the reason.
[[noreturn]] void refuseFile(const std::string& path, const ReadReport& report, bool hasHeader,
                             const std::string& nearestFix = "");

}  // namespace tastescope
