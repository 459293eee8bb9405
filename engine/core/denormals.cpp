#include "engine/core/denormals.h"

#if defined(__SSE2__)
#include <xmmintrin.h>
#endif

namespace tastescope {

#if defined(__SSE2__)
namespace {
constexpr unsigned kFlushToZero = 0x8000;
constexpr unsigned kDenormalsAreZero = 0x0040;
}  // namespace

FlushDenormals::FlushDenormals() : previous_(_mm_getcsr()) { _mm_setcsr(previous_ | kFlushToZero | kDenormalsAreZero); }
FlushDenormals::~FlushDenormals() { _mm_setcsr(previous_); }
#else
// Elsewhere denormals are computed as they are: the same results to rounding, only slower.
FlushDenormals::FlushDenormals() : previous_(0) {}
FlushDenormals::~FlushDenormals() = default;
#endif

}  // namespace tastescope
