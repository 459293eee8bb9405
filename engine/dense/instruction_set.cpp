#include "engine/dense/instruction_set.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/instruction_set.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

const char* nameOfThisTarget() {
#if HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_AVX3_DL
    return "avx512";
#elif HWY_TARGET == HWY_AVX2
    return "avx2";
#elif HWY_TARGET == HWY_SSE4
    return "sse4";
#else
    return "scalar";
#endif
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(nameOfThisTarget);

std::string instructionSetName() {
    return HWY_DYNAMIC_DISPATCH(nameOfThisTarget)();
}

}  // namespace tastescope
#endif
