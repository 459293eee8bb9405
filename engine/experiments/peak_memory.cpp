#include "engine/experiments/peak_memory.h"

#include <sys/resource.h>

namespace tastescope {

std::uint64_t peakMemoryBytes() {
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

}  // namespace tastescope
