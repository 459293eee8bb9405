#pragma once

#include <cstdint>
#include <functional>

namespace tastescope {

/// How far a piece of long work is. `total` is 0 where it is not known.
struct Progress {
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::uint64_t rows = 0;  // read so far; 0 where the work has no rows
};

/// Called now and then by a thread that does the work, never by two at once, at most about 50 times a second. It returns false to
/// cancel: the work then throws Cancelled. Empty: nobody listens.
using ProgressListener = std::function<bool(const Progress&)>;

}  // namespace tastescope
