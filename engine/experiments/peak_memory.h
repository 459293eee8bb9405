#pragma once

#include <cstdint>

namespace tastescope {

/// The most memory that this process has held so far; 0 where the system does not tell.
std::uint64_t peakMemoryBytes();

}  // namespace tastescope
