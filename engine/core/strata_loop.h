#pragma once

#include <cstddef>
#include <functional>

namespace tastescope {

/// Runs body(stratum, cell) for `stratumCount` strata one after another, and for the cells of a stratum in any order on
/// up to `threadCount` threads, all in one parallel region. Cells of one stratum must share no data that any of them
/// writes: then the result is the same for any number of threads. No more than `cellCount` threads are used.
/// body must not throw.
void forEachStratum(std::size_t stratumCount, std::size_t cellCount, int threadCount,
                    const std::function<void(std::size_t stratum, std::size_t cell)>& body);

}  // namespace tastescope
