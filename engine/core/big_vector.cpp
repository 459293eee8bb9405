#include "engine/core/big_vector.h"

#include <sys/mman.h>

#include <cstdlib>

namespace tastescope {
namespace {

constexpr std::size_t kLine = 64;
constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::size_t kHugeFrom = std::size_t{4} << 20;

std::size_t roundedUp(std::size_t value, std::size_t unit) { return (value + unit - 1) / unit * unit; }

}  // namespace

void* allocateBig(std::size_t byteCount) {
    const bool isHuge = byteCount >= kHugeFrom;
    const std::size_t alignment = isHuge ? kHugePage : kLine;
    const std::size_t size = roundedUp(byteCount == 0 ? 1 : byteCount, kLine);
    if (size < byteCount) throw std::bad_alloc();
    void* memory = nullptr;
    if (posix_memalign(&memory, alignment, size) != 0) throw std::bad_alloc();
    // Advice only: where huge pages are switched off the array works as well, just slower.
    if (isHuge) madvise(memory, size, MADV_HUGEPAGE);
    return memory;
}

void releaseBig(void* memory, std::size_t) noexcept { std::free(memory); }

}  // namespace tastescope
